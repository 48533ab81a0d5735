package io.waymark.core.roadmap;

/**
 * Something that an occupation asks of people.
 *
 * @param text how somebody speaks of themselves who has it
 * @param needs how well the work asks for it, from 1 to {@value #BEST}
 */
public record Skill(String key, String label, String text, int needs, Provenance provenance) {

    public static final int BEST = 4;

    /** Where a roadmap does not say: on one's own, most days. */
    public static final int USUALLY_NEEDED = 3;

    public Skill {
        Kebab.require("A skill's key", key);
        if (needs < 1 || needs > BEST) {
            throw new IllegalArgumentException("Nobody needs a skill to the degree of " + needs);
        }
    }
}
