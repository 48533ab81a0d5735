package io.waymark.web.ui.page;

/** How much of something is there: the figure in bold, the words after it, and what to expect. */
public record MeterView(String id, String figure, String words, String forecast, long value, long max) {

    public MeterView {
        if (max <= 0 || value < 0) {
            throw new IllegalArgumentException("A meter counts from 0 up to something: %d of %d".formatted(value, max));
        }
    }

    public int percent() {
        return (int) Math.min(100, Math.round(100.0 * value / max));
    }
}
