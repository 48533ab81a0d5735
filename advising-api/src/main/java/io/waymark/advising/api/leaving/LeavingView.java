package io.waymark.advising.api.leaving;

import io.waymark.advising.api.person.PersonBrief;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody's leaving does, or would do.
 *
 * @param effects how many of each; what does not happen is missing
 * @param toTell whom it concerns, by family name
 */
public record LeavingView(PersonBrief person, Map<LeavingEffect, Integer> effects, List<Concerned> toTell) {

    /** Somebody who must be told, and of what. */
    public record Concerned(PersonBrief person, Set<LeavingEffect> effects) {}
}
