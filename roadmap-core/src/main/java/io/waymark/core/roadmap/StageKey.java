package io.waymark.core.roadmap;

/** Names a stage inside its roadmap. */
public record StageKey(String value) {

    /** In which students find out whether the occupation is for them; every roadmap that has it calls it so. */
    public static final StageKey RESEARCH = of("research-the-field");

    /** What a student of a college has behind them, as a rule, and only has to show. */
    public static final StageKey FOUNDATION = of("foundation-education");

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
