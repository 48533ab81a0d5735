package io.waymark.web.ui.chart;

/** When something is likely to be reached: a range on a line of time, places given from 0 to 1. */
public record ForecastChart(
        String id,
        String title,
        String range,
        String spoken,
        String why,
        DateMark start,
        DateMark earliest,
        DateMark likely,
        DateMark latest,
        EstimateNotes notes) {

    private static final int WIDTH = 272;

    /** A date on the line. */
    public record DateMark(double place, String label) {

        public DateMark {
            if (place < 0 || place > 1) {
                throw new IllegalArgumentException("A mark lies on the line, from 0 to 1: " + place);
            }
        }

        public long x() {
            return Math.round(place * WIDTH);
        }

        /** Keeps the words of the outermost marks inside the picture. */
        public String anchor() {
            return place < 0.06 ? "start" : place > 0.94 ? "end" : "middle";
        }
    }

    public String bar() {
        return "M%d 40H%d".formatted(earliest.x(), latest.x());
    }
}
