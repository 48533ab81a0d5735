package io.waymark.web.ui.chart;

import java.util.List;

/**
 * A chart as a picture and as a table.
 *
 * @param spoken all of its figures in a sentence, for those who do not see it
 * @param key which series is drawn how; empty if there is but one
 */
public record ChartView(
        String id,
        String title,
        String sentence,
        String spoken,
        Drawing drawing,
        List<KeyLine> key,
        List<String> headings,
        List<ChartRow> rows) {

    /** A series and how it is drawn. */
    public record KeyLine(String kind, String name) {}

    /** The figures of a label. */
    public record ChartRow(String label, List<String> figures) {}
}
