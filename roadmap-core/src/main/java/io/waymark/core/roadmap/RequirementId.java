package io.waymark.core.roadmap;

/**
 * Names one piece of evidence a step asks for, e.g. {@code research-duties/reflection}.
 *
 * @param name the kind in kebab-case; the second requirement of the same kind in a step ends in {@code -2}, and so on
 */
public record RequirementId(StepKey step, String name) {

    public RequirementId {
        Kebab.require("A requirement's name", name);
    }

    public static RequirementId of(String value) {
        var slash = value.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A requirement's id is step/name: " + value);
        }
        return new RequirementId(StepKey.of(value.substring(0, slash)), value.substring(slash + 1));
    }

    @Override
    public String toString() {
        return step + "/" + name;
    }
}
