package io.waymark.advising.timeline;

import static io.waymark.advising.api.timeline.TimelineEvent.ADVISOR_ASSIGNED;
import static io.waymark.advising.api.timeline.TimelineEvent.ADVISOR_ENDED;
import static io.waymark.advising.api.timeline.TimelineEvent.APPOINTMENT_ATTENDED;
import static io.waymark.advising.api.timeline.TimelineEvent.APPOINTMENT_BOOKED;
import static io.waymark.advising.api.timeline.TimelineEvent.APPOINTMENT_CANCELED;
import static io.waymark.advising.api.timeline.TimelineEvent.APPOINTMENT_MISSED;
import static io.waymark.advising.api.timeline.TimelineEvent.COHORT_JOINED;
import static io.waymark.advising.api.timeline.TimelineEvent.CONTACT_ATTEMPTED;
import static io.waymark.advising.api.timeline.TimelineEvent.EVIDENCE_REOPENED;
import static io.waymark.advising.api.timeline.TimelineEvent.EVIDENCE_RETURNED;
import static io.waymark.advising.api.timeline.TimelineEvent.EVIDENCE_SUBMITTED;
import static io.waymark.advising.api.timeline.TimelineEvent.EVIDENCE_VERIFIED;
import static io.waymark.advising.api.timeline.TimelineEvent.LIFECYCLE_CHANGED;
import static io.waymark.advising.api.timeline.TimelineEvent.REASON_BEGAN;
import static io.waymark.advising.api.timeline.TimelineEvent.REASON_ENDED;
import static io.waymark.advising.api.timeline.TimelineEvent.ROADMAP_STARTED;
import static io.waymark.advising.api.timeline.TimelineEvent.SESSION_ATTENDED;
import static io.waymark.advising.api.timeline.TimelineEvent.STEP_WAIVED;
import static io.waymark.advising.api.timeline.TimelineEvent.WAIVER_REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.timeline.TimelineEntryView;
import io.waymark.advising.api.timeline.TimelineKind;
import io.waymark.core.event.SessionCompleted;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@AdvisingTest
class TimelineTests {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Told told;
    private final MovableClock clock;
    private final ApplicationEventPublisher events;

    @Autowired
    TimelineTests(Colleges colleges, MovableClock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
        told = new Told(colleges, clock);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void tellsWhatBecameOfEvidenceTheLatestFirst() {
        told.start();
        var evidence = told.submit();
        told.later(HOUR);
        var asDana = told.asDana(EvidenceApi.class);
        var verified = asDana.verify(evidence.id(), new VerifyEvidence(null, "Good."), Revision.of(evidence));
        told.later(HOUR);
        var open = asDana.reopen(evidence.id(), new ReopenEvidence("Not hers."), Revision.of(verified));
        told.later(HOUR);
        asDana.returnForChanges(evidence.id(), new ReturnEvidence("Say why."), Revision.of(open));

        var entries = told.of(TimelineKind.EVIDENCE);

        assertThat(entries)
                .extracting(TimelineEntryView::event)
                .containsExactly(EVIDENCE_RETURNED, EVIDENCE_REOPENED, EVIDENCE_VERIFIED, EVIDENCE_SUBMITTED);
        assertThat(entries).extracting(TimelineEntryView::said).containsExactly("Say why.", "Not hers.", "Good.", null);
        assertThat(entries.getFirst())
                .returns(clock.instant(), TimelineEntryView::at)
                .returns(new PersonBrief(told.dana.value(), "Dana", "Advisor"), TimelineEntryView::who)
                .returns(
                        Map.of(
                                "step",
                                "research-duties",
                                "evidence",
                                "REFLECTION",
                                "id",
                                evidence.id().toString(),
                                "as",
                                "ADVISOR"),
                        TimelineEntryView::arguments);
    }

    @Test
    void leavesOutWhatWasUndoneOrWithdrawn() {
        told.start();
        var evidence = told.submit();
        var asDana = told.asDana(EvidenceApi.class);
        var verified = asDana.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));
        var undone = asDana.undo(evidence.id(), Revision.of(verified));
        assertThat(told.events(TimelineKind.EVIDENCE)).containsExactly(EVIDENCE_SUBMITTED);

        told.asMaya(EvidenceApi.class).withdraw(evidence.id(), Revision.of(undone));
        assertThat(told.events(TimelineKind.EVIDENCE)).isEmpty();
    }

    @Test
    void remembersWaiversThatWereRemoved() {
        told.start();
        var asDana = told.asDana(JourneyApi.class);
        for (var i = 0; i < 2; i++) {
            told.later(HOUR);
            asDana.waive(told.maya.value(), "research-duties", new WaiveStep("Worked there."));
            told.later(HOUR);
            asDana.takeWaiverBack(told.maya.value(), "research-duties");
        }
        told.later(HOUR);
        asDana.waive(told.maya.value(), "research-duties", new WaiveStep("Worked there indeed."));

        assertThat(told.events(TimelineKind.ROADMAP))
                .containsExactly(
                        STEP_WAIVED, WAIVER_REMOVED, STEP_WAIVED, WAIVER_REMOVED, STEP_WAIVED, ROADMAP_STARTED);
        assertThat(told.of(TimelineKind.ROADMAP).getFirst())
                .returns("Worked there indeed.", TimelineEntryView::said)
                .returns(Map.of("step", "research-duties"), TimelineEntryView::arguments);
    }

    @Test
    void saysWhenAnAppointmentWasBookedAndCanceled() {
        var booked = told.book();
        told.later(HOUR);
        told.asDana(AppointmentApi.class).cancel(booked.id(), new CancelAppointment("Ill."), new Revision(0));

        var entries = told.of(TimelineKind.APPOINTMENT);

        assertThat(entries)
                .extracting(TimelineEntryView::event)
                .containsExactly(APPOINTMENT_CANCELED, APPOINTMENT_BOOKED);
        assertThat(entries)
                .extracting(TimelineEntryView::at)
                .containsExactly(MovableClock.MONDAY_MORNING.plus(HOUR), MovableClock.MONDAY_MORNING);
        assertThat(entries).extracting(TimelineEntryView::said).containsExactly("Ill.", "Plans");
        assertThat(entries.getFirst().arguments())
                .isEqualTo(Map.of("id", booked.id().toString(), "startsAt", "2026-03-03T14:00:00Z"));
    }

    @Test
    void saysWhetherAnAppointmentWasAttendedAsItIsCorrected() {
        var booked = told.book();
        clock.set(booked.endsAt());
        var api = told.asDana(AppointmentApi.class);
        var missed = api.recordAttendance(
                booked.id(), new RecordAttendance(RecordAttendance.Outcome.MISSED), new Revision(0));
        assertThat(told.events(TimelineKind.APPOINTMENT)).containsExactly(APPOINTMENT_MISSED, APPOINTMENT_BOOKED);

        api.recordAttendance(booked.id(), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), Revision.of(missed));
        assertThat(told.events(TimelineKind.APPOINTMENT)).containsExactly(APPOINTMENT_ATTENDED, APPOINTMENT_BOOKED);
        assertThat(told.of(TimelineKind.APPOINTMENT).getFirst().at()).isEqualTo(Told.TUESDAY_AT_NINE);
    }

    @Test
    void tellsOfASessionOnceHoweverManyStepsItCountsToward() {
        told.start();
        told.college.inside(() -> {
            events.publishEvent(new SessionCompleted(
                    told.college.id(),
                    UUID.randomUUID(),
                    told.maya,
                    PersonId.next(),
                    "mentoring",
                    MovableClock.MONDAY_MORNING,
                    45));
            return true;
        });

        assertThat(told.events(TimelineKind.SESSION)).containsExactly(SESSION_ATTENDED);
        assertThat(told.events(TimelineKind.EVIDENCE)).isEmpty();
    }

    @Test
    void tellsOfAttemptsToReachTheStudent() {
        told.call();

        assertThat(told.of(TimelineKind.CONTACT)).singleElement().satisfies(it -> {
            assertThat(it.event()).isEqualTo(CONTACT_ATTEMPTED);
            assertThat(it.arguments()).isEqualTo(Map.of("channel", "PHONE", "outcome", "NO_ANSWER"));
        });
    }

    @Test
    void tellsWhyTheStudentNeededAttentionAndWhatEndedThat() {
        assertThat(told.of(TimelineKind.REASON))
                .extracting(TimelineEntryView::event)
                .containsOnly(REASON_BEGAN);
        assertThat(told.of(TimelineKind.REASON))
                .extracting(TimelineEntryView::arguments)
                .containsExactlyInAnyOrder(Map.of("reason", "NO_ROADMAP"), Map.of("reason", "NO_APPOINTMENT"));
        told.later(HOUR);
        told.start();

        assertThat(told.of(TimelineKind.REASON).getFirst())
                .returns(REASON_ENDED, TimelineEntryView::event)
                .returns(Map.of("reason", "NO_ROADMAP", "resolution", "ROADMAP_STARTED"), TimelineEntryView::arguments);
    }

    @Test
    void tellsOfCohortsAndLifecycles() {
        var cohorts = told.college.asAdmin(CohortApi.class);
        told.later(HOUR);
        var fall = cohorts.create(new CohortEntry("HIT, fall 2025"), null);
        cohorts.addMembers(fall.id(), new AddMembers(Set.of(told.maya.value())));
        told.later(HOUR);
        var people = told.college.asAdmin(PersonApi.class);
        var gone = people.deactivate(told.maya.value(), Revision.of(people.show(told.maya.value())));
        told.later(HOUR);
        people.reactivate(told.maya.value(), Revision.of(gone));

        var entries = told.of(TimelineKind.RECORD);
        assertThat(entries)
                .extracting(TimelineEntryView::event)
                .containsExactly(LIFECYCLE_CHANGED, LIFECYCLE_CHANGED, COHORT_JOINED, ADVISOR_ASSIGNED);
        assertThat(entries.getFirst().arguments()).isEqualTo(Map.of("lifecycle", "ACTIVE", "since", "2026-03-02"));
        assertThat(entries.get(2).arguments()).isEqualTo(Map.of("cohort", "HIT, fall 2025"));
    }

    @Test
    void saysThatAnAdvisorEndedOnlyWhereNobodyFollowed() {
        var carla = told.college.advisor("Carla");
        told.later(HOUR);
        told.college.assign(carla, told.maya);
        told.later(HOUR);
        told.college.sql(
                "update assignment set ends_at = ? where advisor_id = ? returning 1",
                Integer.class,
                Timestamp.from(clock.instant()),
                carla.value());
        told.later(HOUR);
        told.college.assign(told.dana, told.maya);

        assertThat(told.of(TimelineKind.RECORD))
                .extracting(it ->
                        it.event() + " " + Objects.requireNonNull(it.who()).givenName())
                .containsExactly(
                        ADVISOR_ASSIGNED + " Dana",
                        ADVISOR_ENDED + " Carla",
                        ADVISOR_ASSIGNED + " Carla",
                        ADVISOR_ASSIGNED + " Dana");
    }
}
