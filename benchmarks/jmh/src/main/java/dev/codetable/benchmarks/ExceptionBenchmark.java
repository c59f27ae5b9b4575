package dev.codetable.benchmarks;

import dev.codetable.smtp.SmtpReply;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Exceptions of a reply, beside a RuntimeException that has the same message and nothing else. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExceptionBenchmark {

    private SmtpReply reply = SmtpReply.parse("550 5.1.1 <nobody@example.com>: User unknown in local recipient table");

    @Benchmark
    public RuntimeException codetable() {
        return SmtpException.of(reply);
    }

    @Benchmark
    public RuntimeException runtimeException() {
        return new RuntimeException(reply.toString());
    }

    @Benchmark
    public RuntimeException codetableWithoutStackTrace() {
        return BusyException.of(reply);
    }

    @Benchmark
    public RuntimeException runtimeExceptionWithoutStackTrace() {
        return new WithoutStackTrace(reply.toString());
    }

    private static final class WithoutStackTrace extends RuntimeException {
        private static final long serialVersionUID = 1;

        WithoutStackTrace(String message) {
            super(message, null, false, false);
        }
    }
}
