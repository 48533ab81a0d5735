package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.StepKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How words are spelled that the text shares with the code. */
final class Spelling {

    private Spelling() {}

    /** Keys without a type of their own are spelled like a step's. */
    static String kebab(String key) {
        return StepKey.of(key).value();
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Spelling::of).toList();
    }
}
