package io.waymark.web.ui.guide;

import io.waymark.core.roadmap.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** What one source says, so that the source is named once. */
record Cited<T>(List<T> items, Provenance said) {

    /** By source, each where it is first needed. */
    static <T> List<Cited<T>> of(List<T> items, Function<T, Provenance> source) {
        var bySource = new LinkedHashMap<Provenance, List<T>>();
        items.forEach(item -> bySource.computeIfAbsent(source.apply(item), _ -> new ArrayList<>())
                .add(item));
        return bySource.entrySet().stream()
                .map(each -> new Cited<>(List.copyOf(each.getValue()), each.getKey()))
                .toList();
    }
}
