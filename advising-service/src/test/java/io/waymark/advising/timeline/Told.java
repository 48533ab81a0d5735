package io.waymark.advising.timeline;

import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.contact.ContactAttemptApi;
import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.contact.RecordContactAttempt;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.timeline.TimelineApi;
import io.waymark.advising.api.timeline.TimelineEntryView;
import io.waymark.advising.api.timeline.TimelineEvent;
import io.waymark.advising.api.timeline.TimelineKind;
import io.waymark.advising.api.timeline.TimelinePage;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maya, whom Dana advises, and what is told of her. */
final class Told {

    static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");

    private static final BookableHours EVERY_DAY = new BookableHours(
            "America/New_York",
            Stream.of(DayOfWeek.values())
                    .map(it -> new BookableHours.OnWeekday(it, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                    .toList(),
            List.of(),
            30,
            0,
            0,
            0,
            60);

    final College college;
    final PersonId maya;
    final PersonId dana;
    private final MovableClock clock;

    Told(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        college = colleges.open();
        maya = college.student("Maya");
        dana = college.advisor("Dana");
        college.assign(dana, maya);
    }

    <T> T asMaya(Class<T> api) {
        return college.as(maya, Role.STUDENT, api);
    }

    <T> T asDana(Class<T> api) {
        return college.as(dana, Role.ADVISOR, api);
    }

    void start() {
        college.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
    }

    EvidenceView submit() {
        return asMaya(EvidenceApi.class)
                .submit(SubmitEvidence.reflection("research-duties/reflection", "word ".repeat(100)), null);
    }

    AppointmentView book() {
        asDana(AdvisorAvailabilityClient.class).write(EVERY_DAY, new Revision(0));
        return asDana(AppointmentApi.class).book(new BookAppointment(maya.value(), TUESDAY_AT_NINE, "Plans"), null);
    }

    void note(PersonId author, String body, boolean shared) {
        college.as(author, Role.ADVISOR, NoteApi.class).add(maya.value(), new NoteEntry(body, shared), null);
    }

    void call() {
        asDana(ContactAttemptApi.class)
                .add(
                        maya.value(),
                        new RecordContactAttempt(ContactChannel.PHONE, ContactOutcome.NO_ANSWER, null),
                        null);
    }

    void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    TimelinePage page(@Nullable TimelineKind kind, @Nullable String after, int limit) {
        return asDana(TimelineApi.class).list(maya.value(), kind, after, limit);
    }

    List<TimelineEntryView> of(@Nullable TimelineKind kind) {
        return page(kind, null, 200).items();
    }

    List<TimelineEvent> events(TimelineKind kind) {
        return of(kind).stream().map(TimelineEntryView::event).toList();
    }
}
