package io.waymark.advising.experience;

import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.kind.SubmissionCheck;
import io.waymark.core.identity.PersonId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
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
    public void require(PersonId student, EvidencePayload submitted) {
        if (submitted instanceof HoursLogPayload entered) {
            possible(student, entered).require(LocalDateTime.ofInstant(clock.instant(), institutions.zone()));
        }
    }

    @Override
    public boolean canStand(PersonId student, EvidencePayload returned) {
        return !(returned instanceof HoursLogPayload entered)
                || possible(student, entered).other().isEmpty();
    }

    private PossibleHours possible(PersonId student, HoursLogPayload entered) {
        List<HoursEntry> counted =
                hours.of(student).stream().filter(HoursEntry::counts).toList();
        return new PossibleHours(entered, counted);
    }
}
