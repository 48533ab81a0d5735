package io.waymark.advising.advisor;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.core.identity.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an advisor has a student for some time. */
record Assignment(
        UUID id,
        PersonId student,
        PersonId advisor,
        Period period,
        @Nullable UUID handover) {

    static Assignment of(PersonId student, PersonId advisor, Period period) {
        return new Assignment(UuidCreator.getTimeOrderedEpoch(), student, advisor, period, null);
    }

    boolean isWithSameAdvisorAs(Assignment other) {
        return advisor.equals(other.advisor);
    }

    Assignment during(Period other) {
        return new Assignment(id, student, advisor, other, handover);
    }

    /** The same student with another advisor from then on, for as long as they were assigned. */
    Assignment handedOver(Handover by) {
        return new Assignment(
                UuidCreator.getTimeOrderedEpoch(), student, by.to(), period.since(by.startsAt()), by.id());
    }
}
