package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.StepKey;

/** Keys without a type of their own are spelled like a step's. */
final class Spelling {

    private Spelling() {}

    static String kebab(String key) {
        return StepKey.of(key).value();
    }
}
