package io.waymark.core.roadmap.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Things that stand in one list: their keys differ, and they are numbered as they stand. */
record Siblings(DefinitionErrors errors) {

    <T> void unique(String path, List<T> things, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            var name = key.apply(things.get(i));
            if (!seen.add(name)) {
                errors.add("%s[%d].key".formatted(path, i), "The key \"%s\" is given twice.".formatted(name));
            }
        }
    }

    <T> void numbered(String path, List<T> things, Function<T, Integer> order) {
        for (int i = 0; i < things.size(); i++) {
            if (order.apply(things.get(i)) != i + 1) {
                errors.add(
                        "%s[%d].order".formatted(path, i),
                        "The order is %d, but by its place this is number %d."
                                .formatted(order.apply(things.get(i)), i + 1));
            }
        }
    }
}
