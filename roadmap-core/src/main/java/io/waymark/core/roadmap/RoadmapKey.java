package io.waymark.core.roadmap;

/** Names a career's roadmap across all its versions, e.g. {@code health-information-technician}. */
public record RoadmapKey(String value) {

    public RoadmapKey {
        Kebab.require("A roadmap's key", value);
    }

    public static RoadmapKey of(String value) {
        return new RoadmapKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
