package io.waymark.web.ui.guide;

import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one source says about a step; the source is named once. */
record FactLine(List<String> texts, Provenance said) {

    /** What follows from the same source stands together. */
    static List<FactLine> of(List<Fact> facts) {
        var lines = new ArrayList<FactLine>();
        for (var fact : facts) {
            if (!lines.isEmpty() && lines.getLast().said.equals(fact.provenance())) {
                lines.set(lines.size() - 1, lines.getLast().and(fact.text()));
            } else {
                lines.add(new FactLine(List.of(fact.text()), fact.provenance()));
            }
        }
        return lines;
    }

    private FactLine and(String text) {
        return new FactLine(Stream.concat(texts.stream(), Stream.of(text)).toList(), said);
    }
}
