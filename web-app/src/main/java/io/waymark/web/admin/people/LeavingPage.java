package io.waymark.web.admin.people;

import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.api.person.PersonView;
import io.waymark.web.ui.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's leaving would do, and what it needs to be recorded.
 *
 * @param effects what would happen to others; null while nobody can say
 * @param ways what the person can be afterwards
 * @param successors the other advisors, for one who has students; null while they cannot be listed
 */
record LeavingPage(
        PersonView entry,
        @Nullable List<EffectLine> effects,
        List<ConcernedPerson> concerned,
        List<Choice> ways,
        @Nullable List<Choice> successors) {

    /** One kind of effect, and how often it occurs. */
    public record EffectLine(LeavingEffect effect, int count) {}

    /** Somebody whom it concerns, and how. */
    public record ConcernedPerson(String name, List<String> how) {}

    public String name() {
        return entry.fullName();
    }

    /** Whether others have to take students over. */
    public boolean needsSuccessors() {
        return effects != null && effects.stream().anyMatch(each -> each.effect() == LeavingEffect.STUDENT_HANDED_OVER);
    }
}
