package io.waymark.core.roadmap;

/** Names a step or substep; no two in a roadmap share one, and it stays the same from version to version. */
public record StepKey(String value) {

    public StepKey {
        Kebab.require("A step's key", value);
    }

    public static StepKey of(String value) {
        return new StepKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
