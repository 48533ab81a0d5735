package io.waymark.web.student.roadmap;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one source says about a step; the source is named once, in words. */
record FactLine(
        List<String> texts,
        String source,
        boolean uncertain,
        @Nullable String note) {

    boolean sharesItsSourceWith(FactLine other) {
        return source.equals(other.source) && uncertain == other.uncertain && Objects.equals(note, other.note);
    }

    FactLine and(String text) {
        return new FactLine(Stream.concat(texts.stream(), Stream.of(text)).toList(), source, uncertain, note);
    }
}
