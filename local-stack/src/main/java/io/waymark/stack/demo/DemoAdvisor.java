package io.waymark.stack.demo;

import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.comment.SavedCommentApi;
import io.waymark.advising.api.comment.SavedCommentEntry;
import io.waymark.advising.api.contact.ContactAttemptApi;
import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.contact.RecordContactAttempt;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.savedview.SaveView;
import io.waymark.advising.api.savedview.SavedViewApi;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.BookableHours.OnWeekday;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/** An advisor who is there four days a week and works through the queue. */
final class DemoAdvisor {

    private final DemoCollege college;
    private final String email;

    DemoAdvisor(DemoCollege college, String email) {
        this.college = college;
        this.email = email;
    }

    String email() {
        return email;
    }

    void setHours() {
        var weekly = List.of(
                new OnWeekday(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                new OnWeekday(DayOfWeek.TUESDAY, LocalTime.of(10, 0), LocalTime.of(12, 0)),
                new OnWeekday(DayOfWeek.TUESDAY, LocalTime.of(13, 0), LocalTime.of(16, 0)),
                new OnWeekday(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                new OnWeekday(DayOfWeek.THURSDAY, LocalTime.of(10, 0), LocalTime.of(15, 0)));
        college.as(email)
                .advising(AdvisorAvailabilityClient.class)
                .write(
                        new BookableHours(college.zone().getId(), weekly, List.of(), 30, 0, 10, 12, 45, null, ways()),
                        Revision.of("\"0\""));
    }

    void saveComments() {
        var saved = college.as(email).advising(SavedCommentApi.class);
        List.of(
                        "Take out names, birth dates and record numbers, also in labels.",
                        "Say who would use this and for what.",
                        "The file does not open. Please send it as a PDF.")
                .forEach(text -> saved.add(new SavedCommentEntry(text), null));
    }

    void saveViews() {
        var saved = college.as(email).advising(SavedViewApi.class);
        saved.save(new SaveView("No contact for 30 days", "view=EVERYONE&contact=NOT_FOR_30_DAYS", false));
        saved.save(new SaveView("No meeting booked", "view=EVERYONE&meeting=NONE", true));
    }

    private List<MeetingPlace> ways() {
        return List.of(
                new MeetingPlace(MeetingKind.ON_CAMPUS, "Alder Hall, room 214"),
                new MeetingPlace(MeetingKind.VIDEO, "https://meet.example/" + email.substring(0, email.indexOf('@'))),
                new MeetingPlace(MeetingKind.PHONE, "555-0142"));
    }

    /** Verifies all that waits. */
    void workThroughQueue() {
        queue().forEach(it -> verify(it.evidence()));
    }

    /** Gets no further than to some of what waits: two of five wait on, and one goes back, the same whatever else waits. */
    void begunOnQueue(int turn) {
        for (var waiting : queue()) {
            switch (Math.floorMod((waiting.studentNumber() + waiting.evidence().requirement()).hashCode(), 5)) {
                case 0, 1 -> {}
                case 2 -> returnForChanges(waiting.evidence(), DemoTexts.returned(turn));
                default -> verify(waiting.evidence());
            }
        }
    }

    private List<QueuedEvidence> queue() {
        return college
                .as(email)
                .advising(EvidenceApi.class)
                .queue(VerifierRole.ADVISOR, null, null, 200)
                .items()
                .stream()
                .sorted(Comparator.comparing(QueuedEvidence::studentNumber))
                .toList();
    }

    private void verify(EvidenceView item) {
        college.as(email)
                .advising(EvidenceApi.class)
                .verify(item.id(), new VerifyEvidence(best(item), null), Revision.of(item));
    }

    private void returnForChanges(EvidenceView item, String why) {
        college.as(email)
                .advising(EvidenceApi.class)
                .returnForChanges(item.id(), new ReturnEvidence(why), Revision.of(item));
    }

    /** Says of each appointment that is over whether the student came. */
    void recordAttendance(Instant now) {
        var api = college.as(email).advising(AppointmentApi.class);
        var turn = 0;
        for (var appointment : api.past(null, 200).items()) {
            if (appointment.state() == AppointmentState.BOOKED
                    && appointment.endsAt().isBefore(now)) {
                api.recordAttendance(
                        appointment.id(),
                        new RecordAttendance(
                                turn++ % 8 == 5 ? RecordAttendance.Outcome.MISSED : RecordAttendance.Outcome.ATTENDED),
                        Revision.of(appointment));
            }
        }
    }

    void write(DemoStudent student, String body, boolean shared) {
        college.as(email).advising(NoteApi.class).add(student.id().value(), new NoteEntry(body, shared), null);
    }

    void triedToReach(DemoStudent student) {
        college.as(email)
                .advising(ContactAttemptApi.class)
                .add(
                        student.id().value(),
                        new RecordContactAttempt(ContactChannel.PHONE, ContactOutcome.NO_ANSWER, null),
                        null);
    }

    private static @org.jspecify.annotations.Nullable String best(EvidenceView item) {
        return item.levels().isEmpty() ? null : item.levels().getLast().key();
    }
}
