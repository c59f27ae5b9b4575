package dev.codetable.benchmarks.plots;

import java.util.List;
import java.util.Locale;

/**
 * Bars one below the other, each with its figure, as SVG.
 *
 * @param title what the bars compare
 * @param unit of the figures
 * @param bars from top to bottom
 * @param caption where and when it was measured
 */
record Chart(String title, String unit, List<Bar> bars, String caption) {

    private static final int WIDTH = 860;
    private static final int LEFT = 280;
    private static final int RIGHT = 120;
    private static final int TOP = 56;
    private static final int ROW = 26;

    String svg() {
        int height = TOP + ROW * bars.size() + 36;
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        var svg = new StringBuilder();
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" font-family="Helvetica, Arial, sans-serif">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="16" y="30" font-size="17" font-weight="bold" fill="#222222">%s</text>
                """.formatted(WIDTH, height, WIDTH, height, escaped(title)));
        for (int i = 0; i < bars.size(); i++) {
            svg.append(bar(bars.get(i), TOP + ROW * i, most));
        }
        svg.append("<text x=\"16\" y=\"%d\" font-size=\"11\" fill=\"#666666\">%s</text>\n</svg>\n"
                .formatted(height - 12, escaped(caption)));
        return svg.toString();
    }

    private String bar(Bar bar, int y, double most) {
        double length = Math.max(1, Math.max(0, bar.value()) / most * (WIDTH - LEFT - RIGHT));
        return String.format(
                Locale.ROOT,
                """
                <text x="%d" y="%d" font-size="13" text-anchor="end" fill="#222222">%s</text>
                <rect x="%d" y="%d" width="%.1f" height="16" fill="%s"/>
                <text x="%.1f" y="%d" font-size="12" fill="#222222">%s %s</text>
                """,
                LEFT - 10,
                y + 14,
                escaped(bar.label()),
                LEFT,
                y + 2,
                length,
                bar.ours() ? "#1f6feb" : "#b8c0cc",
                LEFT + length + 6,
                y + 14,
                figure(bar.value()),
                escaped(unit));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
