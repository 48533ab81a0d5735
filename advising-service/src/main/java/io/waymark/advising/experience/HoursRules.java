package io.waymark.advising.experience;

import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.kind.SubmissionCheck;
import io.waymark.core.identity.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Holds new hours against those that are on file and against the clock at the college. */
@Component
class HoursRules implements SubmissionCheck {

    private final HoursOnFile hours;
    private final Institutions institutions;
    private final Clock clock;

    HoursRules(HoursOnFile hours, Institutions institutions, Clock clock) {
        this.hours = hours;
        this.institutions = institutions;
        this.clock = clock;
    }

    @Override
    public void require(PersonId student, String requirement, EvidencePayload submitted) {
        if (submitted instanceof HoursLogPayload entered) {
            possible(student, entered, _ -> true).require(clock.instant());
        }
    }

    @Override
    public boolean canStand(PersonId student, UUID evidence, EvidencePayload written) {
        return !(written instanceof HoursLogPayload entered)
                || possible(student, entered, it -> !it.id().equals(evidence))
                        .other()
                        .isEmpty();
    }

    private PossibleHours possible(PersonId student, HoursLogPayload entered, Predicate<HoursEntry> others) {
        List<HoursEntry> counted = hours.of(student).stream()
                .filter(HoursEntry::counts)
                .filter(others)
                .toList();
        return new PossibleHours(entered, institutions.zone(), counted);
    }
}
