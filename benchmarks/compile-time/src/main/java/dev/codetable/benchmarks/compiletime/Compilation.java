package dev.codetable.benchmarks.compiletime;

import com.google.gson.Gson;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;

/** Runs in a JVM of its own: compiles the same so often, and prints what each time took. */
final class Compilation {

    private Compilation() {}

    /** Takes how often, and the compiler's arguments. */
    public static void main(String[] args) throws IOException {
        int times = Integer.parseInt(args[0]);
        String[] arguments = Arrays.copyOfRange(args, 1, args.length);
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            costs.add(measure(arguments, Path.of(args[args.length - 1])));
        }
        System.out.println(new Gson().toJson(costs));
    }

    private static Cost measure(String[] arguments, Path last) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        int status = ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, arguments);
        long wall = System.nanoTime() - start;
        if (status != 0) {
            throw new IllegalStateException("not compiled: " + last);
        }
        return new Cost(
                wall / 1e6,
                (system.getProcessCpuTime() - cpu) / 1e6,
                (threads.getCurrentThreadAllocatedBytes() - allocated) / 1e6,
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6);
    }
}
