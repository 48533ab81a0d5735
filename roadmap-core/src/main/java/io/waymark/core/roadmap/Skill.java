package io.waymark.core.roadmap;

/**
 * Something that an occupation asks of people.
 *
 * @param text how somebody speaks of themselves who has it
 */
public record Skill(String key, String label, String text, String source) {

    public Skill {
        Kebab.require("A skill's key", key);
    }
}
