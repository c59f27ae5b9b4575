package dev.codetable.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.http.HttpStatus;

/** A code's constant, for codes in random order that are all listed or all not. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LookupBenchmark {

    private static final int CODES = 1_024;

    @Param({"hits", "misses"})
    public String asked;

    private int[] smtp;
    private int[] http;
    private int[] errors;
    private int[] statuses;
    private String[] states;

    private SmtpCode[] smtpArray;
    private Map<Integer, SmtpCode> smtpMap;
    private ErrorsCode[] errorsArray;
    private Map<Integer, ErrorsCode> errorsMap;
    private int[] statusNumbers;
    private StatusesCode[] statusConstants;
    private Map<Integer, StatusesCode> statusesMap;
    private Map<String, StatesCode> statesMap;

    @Setup
    public void setUp() {
        boolean hits = asked.equals("hits");
        var random = new Random(5321);
        smtpArray = new SmtpCode[600];
        smtpMap = new HashMap<>();
        for (SmtpCode each : SmtpCode.values()) {
            smtpArray[each.code()] = each;
            smtpMap.put(each.code(), each);
        }
        errorsMap = new HashMap<>();
        for (ErrorsCode each : ErrorsCode.values()) {
            errorsMap.put(each.code(), each);
        }
        errorsArray = new ErrorsCode
                [errorsMap.keySet().stream().mapToInt(code -> code).max().orElseThrow() + 1];
        errorsMap.forEach((code, each) -> errorsArray[code] = each);
        statusesMap = new HashMap<>();
        for (StatusesCode each : StatusesCode.values()) {
            statusesMap.put(each.code(), each);
        }
        statusNumbers =
                statusesMap.keySet().stream().mapToInt(code -> code).sorted().toArray();
        statusConstants =
                Arrays.stream(statusNumbers).mapToObj(statusesMap::get).toArray(StatusesCode[]::new);
        statesMap = new HashMap<>();
        for (StatesCode each : StatesCode.values()) {
            statesMap.put(each.code(), each);
        }
        int[] httpCodes =
                Arrays.stream(HttpStatus.values()).mapToInt(HttpStatus::value).toArray();
        smtp = asked(random, smtpMap.keySet().stream().mapToInt(code -> code).toArray(), 200, 600, hits);
        http = asked(random, httpCodes, 100, 600, hits);
        errors =
                asked(random, errorsMap.keySet().stream().mapToInt(code -> code).toArray(), 0, 100_000, hits);
        statuses = asked(random, statusNumbers, 0xC0000000, 0xC0100000, hits);
        String[] listed = statesMap.keySet().stream().sorted().toArray(String[]::new);
        // New strings, as they come from a driver: their hash codes are not known yet.
        states = random.ints(CODES, 0, listed.length)
                .mapToObj(i -> new String(hits ? listed[i] : "ZZ" + listed[i].substring(2)))
                .toArray(String[]::new);
    }

    private static int[] asked(Random random, int[] listed, int from, int to, boolean hits) {
        if (hits) {
            return random.ints(CODES, 0, listed.length).map(i -> listed[i]).toArray();
        }
        int[] sorted = listed.clone();
        Arrays.sort(sorted);
        return random.ints(from, to)
                .filter(code -> Arrays.binarySearch(sorted, code) < 0)
                .limit(CODES)
                .toArray();
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void smtpFind(Blackhole hole) {
        for (int code : smtp) {
            hole.consume(SmtpCode.find(code).isPresent());
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void smtpOf(Blackhole hole) {
        for (int code : smtp) {
            hole.consume(SmtpCode.of(code).outcome());
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void smtpArray(Blackhole hole) {
        for (int code : smtp) {
            hole.consume(smtpArray[code] != null);
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void smtpHand(Blackhole hole) {
        for (int code : smtp) {
            hole.consume(HandCode.find(code).isPresent());
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void smtpHashMap(Blackhole hole) {
        for (int code : smtp) {
            hole.consume(smtpMap.get(code) != null);
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void smtpScan(Blackhole hole) {
        for (int code : smtp) {
            hole.consume(scan(code).isPresent());
        }
    }

    private static Optional<SmtpCode> scan(int code) {
        for (SmtpCode each : SmtpCode.values()) {
            if (each.code() == code) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void smtpSwitch(Blackhole hole) {
        for (int code : smtp) {
            hole.consume(HandSwitch.find(code) != null);
        }
    }

    /** Of HTTP's codes; it scans a cached array of the values. */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void httpSpring(Blackhole hole) {
        for (int code : http) {
            hole.consume(HttpStatus.resolve(code) != null);
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void errorsFind(Blackhole hole) {
        for (int code : errors) {
            hole.consume(ErrorsCode.find(code).isPresent());
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void errorsArray(Blackhole hole) {
        for (int code : errors) {
            hole.consume(code < errorsArray.length && errorsArray[code] != null);
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void errorsHashMap(Blackhole hole) {
        for (int code : errors) {
            hole.consume(errorsMap.get(code) != null);
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void statusesFind(Blackhole hole) {
        for (int code : statuses) {
            hole.consume(StatusesCode.find(code).isPresent());
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void statusesHashMap(Blackhole hole) {
        for (int code : statuses) {
            hole.consume(statusesMap.get(code) != null);
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void statusesBinarySearch(Blackhole hole) {
        for (int code : statuses) {
            int i = Arrays.binarySearch(statusNumbers, code);
            hole.consume(i >= 0 && statusConstants[i] != null);
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void statesFind(Blackhole hole) {
        for (String code : states) {
            hole.consume(StatesCode.find(code).isPresent());
        }
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public void statesHashMap(Blackhole hole) {
        for (String code : states) {
            hole.consume(statesMap.get(code) != null);
        }
    }
}
