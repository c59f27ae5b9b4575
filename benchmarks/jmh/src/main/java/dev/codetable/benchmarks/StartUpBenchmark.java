package dev.codetable.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first use in a new JVM: classes are loaded, verified and initialized. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(40)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartUpBenchmark {

    @Benchmark
    public Object codetableCode() {
        return SmtpCode.find(550);
    }

    @Benchmark
    public Object handCode() {
        return HandCode.find(550);
    }

    @Benchmark
    public Object codetableException() {
        return SmtpException.of(550, "5.1.1 User unknown");
    }

    /** Is given code, status and text apart, which the generated class reads. */
    @Benchmark
    public Object handException() {
        return HandException.of(550, "5.1.1", "User unknown");
    }
}
