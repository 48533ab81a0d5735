package io.waymark.core.roadmap;

/** Names a stage inside its roadmap. */
public record StageKey(String value) {

    public StageKey {
        Kebab.require("A stage's key", value);
    }

    public static StageKey of(String value) {
        return new StageKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
