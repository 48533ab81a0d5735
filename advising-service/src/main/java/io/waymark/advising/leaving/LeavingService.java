package io.waymark.advising.leaving;

import io.waymark.advising.api.leaving.LeavingView;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.person.Lifecycles;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.event.PersonLeft;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.BookingTransactions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that somebody leaves: their lifecycle and every feature's share change in one transaction. */
@Service
class LeavingService {

    private final List<LeavingShare> shares;
    private final Lifecycles lifecycles;
    private final LeavingViews views;
    private final People people;
    private final Institutions institutions;
    private final BookingTransactions transactions;
    private final ApplicationEventPublisher features;
    private final Outbox outbox;
    private final CurrentCaller caller;

    LeavingService(
            List<LeavingShare> shares,
            Lifecycles lifecycles,
            LeavingViews views,
            People people,
            Institutions institutions,
            BookingTransactions transactions,
            ApplicationEventPublisher features,
            Outbox outbox,
            CurrentCaller caller) {
        this.shares = shares;
        this.lifecycles = lifecycles;
        this.views = views;
        this.people = people;
        this.institutions = institutions;
        this.transactions = transactions;
        this.features = features;
        this.outbox = outbox;
        this.caller = caller;
    }

    @Transactional
    public LeavingView preview(PersonId person) {
        people.brief(person);
        return views.of(
                person,
                shares.stream().flatMap(it -> it.preview(person).stream()).toList());
    }

    LeavingView leave(PersonId person, RecordLeaving request, Revision revision) {
        return leave(person, request, revision, () -> {});
    }

    /** Once more after a deadlock, as a booking is: it waits for the time of everybody whose meetings it cancels. */
    LeavingView leave(PersonId person, RecordLeaving request, Revision revision, Runnable alongside) {
        return transactions.run(
                () -> {
                    var successors =
                            request.successors().stream().map(PersonId::new).collect(Collectors.toSet());
                    people.lock(Stream.concat(Stream.of(person), successors.stream())
                            .toList());
                    refuseUnlessPossible(request, people.find(person));
                    var left = lifecycles.change(
                            person,
                            revision,
                            request.lifecycle(),
                            request.day(),
                            request.reason().strip());
                    var by = caller.get().person();
                    var leaving = new Leaving(
                            person, left.fullName(), request.reason().strip(), successors, by);
                    var consequences = shares.stream()
                            .flatMap(it -> it.carryOut(leaving).stream())
                            .toList();
                    features.publishEvent(StudentRecordsChanged.of(person));
                    outbox.publish(new PersonLeft(
                            CurrentInstitution.get(), person, request.lifecycle(), request.day(), by, left.version()));
                    outbox.publishTogether(LeavingNotices.toAdvisors(leaving, request, left.version(), consequences));
                    alongside.run();
                    return views.of(person, consequences);
                },
                LeavingService::outrun);
    }

    private static ConflictException outrun() {
        return new ConflictException(
                "leaving-outrun", "What this person has booked or is assigned changes all the time. Please try again.");
    }

    private void refuseUnlessPossible(RecordLeaving request, Optional<PersonView> found) {
        if (request.lifecycle() == Lifecycle.ACTIVE) {
            throw new RuleViolationException("not-a-leaving", "Who leaves is no longer active.");
        }
        if (request.day().isAfter(institutions.today())) {
            throw new RuleViolationException("day-to-come", "Record a leaving on its day or later.");
        }
        var finishes = request.lifecycle() == Lifecycle.GRADUATED || request.lifecycle() == Lifecycle.WITHDRAWN;
        if (finishes && found.filter(it -> !it.roles().contains(Role.STUDENT)).isPresent()) {
            throw new RuleViolationException("not-a-student", "Only students graduate or withdraw.");
        }
    }
}
