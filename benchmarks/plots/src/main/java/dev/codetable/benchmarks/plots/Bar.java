package dev.codetable.benchmarks.plots;

/**
 * One bar of a chart.
 *
 * @param label what was measured
 * @param value how much
 * @param ours whether it is Codetable's
 */
record Bar(String label, double value, boolean ours) {}
