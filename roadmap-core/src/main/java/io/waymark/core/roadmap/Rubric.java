package io.waymark.core.roadmap;

import java.util.List;

/** How an advisor judges a piece of work, in levels from lowest to highest. */
public record Rubric(String key, String label, List<Term> levels) {

    /** By which advisors judge how students compare themselves with what the occupation asks for. */
    public static final String SKILLS_GAP = "skills-gap";

    public Rubric {
        Kebab.require("A rubric's key", key);
        levels = List.copyOf(levels);
    }

    /** Whether a judgment is good enough; a level the rubric does not have never is. */
    public boolean reaches(String level, Term minimum) {
        var keys = levels.stream().map(Term::key).toList();
        return keys.contains(level) && keys.indexOf(level) >= keys.indexOf(minimum.key());
    }
}
