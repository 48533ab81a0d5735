package io.waymark.core.roadmap;

import java.util.List;

/** Which steps carry a part of the text the roadmap started from: the proof that nothing was dropped. */
public record Coverage(String part, List<StepKey> steps) {

    public Coverage {
        steps = List.copyOf(steps);
    }
}
