package io.waymark.web.ui.trail;

import io.waymark.web.ui.page.State;
import java.util.List;
import java.util.stream.IntStream;

/** The road small enough for a row of a table. */
public record MiniTrail(int width, List<MiniStop> stops) {

    private static final int GAP = 13;
    private static final int MARGIN = 6;

    /** One stage on it, by its place and its CSS class. */
    public record MiniStop(int x, int radius, String kind) {}

    /** Stages are counted from 1; 0 is nowhere. */
    public static MiniTrail of(List<State> stages, int here) {
        var stops = IntStream.range(0, stages.size())
                .mapToObj(i -> stop(MARGIN + GAP * i, stages.get(i), i + 1 == here))
                .toList();
        return new MiniTrail(GAP * stages.size(), stops);
    }

    private static MiniStop stop(int x, State state, boolean here) {
        return here ? new MiniStop(x, 5, "h") : new MiniStop(x, 4, state.isDone() ? "d" : "");
    }

    public String viewBox() {
        return "0 0 %d 16".formatted(width);
    }

    public String line() {
        return "M%d 8h%d".formatted(MARGIN, Math.max(0, width - GAP));
    }
}
