package dev.codetable.benchmarks.compiletime;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one compilation took.
 *
 * @param wallMs time on the clock, in milliseconds
 * @param cpuMs processor time of all threads, in milliseconds
 * @param allocatedMb what the compiler's thread allocated, in megabytes
 * @param peakHeapMb the most that was on the heap, garbage included, in megabytes
 */
record Cost(double wallMs, double cpuMs, double allocatedMb, double peakHeapMb) {

    /** The median of each figure. */
    static Cost median(List<Cost> costs) {
        return new Cost(
                median(costs, Cost::wallMs),
                median(costs, Cost::cpuMs),
                median(costs, Cost::allocatedMb),
                median(costs, Cost::peakHeapMb));
    }

    Cost minus(Cost other) {
        return new Cost(
                wallMs - other.wallMs,
                cpuMs - other.cpuMs,
                allocatedMb - other.allocatedMb,
                peakHeapMb - other.peakHeapMb);
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        return costs.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .skip(costs.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
