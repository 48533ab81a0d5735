package io.waymark.core.roadmap.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys that things of a sort have, against which references are held.
 *
 * @param what what to call such a thing in a sentence
 */
record KnownKeys(String what, Set<String> keys, DefinitionErrors errors) {

    static <T> KnownKeys of(String what, List<T> things, Function<T, String> key, DefinitionErrors errors) {
        return new KnownKeys(what, things.stream().map(key).collect(Collectors.toSet()), errors);
    }

    void require(String path, List<?> references) {
        for (int i = 0; i < references.size(); i++) {
            require("%s[%d]".formatted(path, i), references.get(i));
        }
    }

    void require(String path, @Nullable Object reference) {
        if (reference != null && !DefinitionErrors.isPlaceholder(reference) && !keys.contains(reference.toString())) {
            errors.add(
                    path,
                    "There is no %s \"%s\".%s".formatted(what, reference, Likeness.hint(reference.toString(), keys)));
        }
    }
}
