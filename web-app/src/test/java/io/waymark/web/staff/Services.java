package io.waymark.web.staff;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.SlotsView;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.MemberView;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.QueuePlace;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.api.roster.RosterApi;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.scheduling.api.AvailabilityClient;
import io.waymark.scheduling.api.FreeSlot;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Services that answer with the samples. */
final class Services {

    private Services() {}

    static AdvisorApi advisors(AdvisorApi api) {
        given(api.list(any(), anyInt())).willReturn(page(Samples.advisors()));
        given(api.show(any()))
                .willAnswer(call -> find(
                        Samples.advisors(),
                        Samples.advisors().stream()
                                .filter(each -> each.advisor().id().equals(call.getArgument(0)))));
        return api;
    }

    static AssignmentApi assignments(AssignmentApi api) {
        var handedOver = Instant.parse("2026-08-24T13:00:00Z");
        given(api.history(any()))
                .willReturn(List.of(
                        new AssignmentView(
                                Samples.id(951), Samples.DANA, LocalDate.parse("2026-08-24"), null, handedOver, null),
                        new AssignmentView(
                                Samples.id(952),
                                Samples.advisors().get(1).advisor(),
                                LocalDate.parse("2025-08-25"),
                                LocalDate.parse("2026-08-24"),
                                Instant.parse("2025-08-25T04:00:00Z"),
                                handedOver)));
        return api;
    }

    static AppointmentApi appointments(AppointmentApi api) {
        given(api.upcoming(any(), any(), anyInt())).willReturn(page(Samples.coming()));
        given(api.past(any(), anyInt())).willReturn(page(Samples.past()));
        given(api.show(any()))
                .willAnswer(call -> find(
                        Samples.coming(),
                        Stream.concat(Samples.coming().stream(), Samples.past().stream())
                                .filter(each -> each.id().equals(call.getArgument(0)))));
        var slots = IntStream.range(0, 24)
                .mapToObj(i ->
                        Samples.NOW.plus(Duration.ofHours(25 + 24L * (i / 4)).plusMinutes(40L * (i % 4))))
                .map(start -> new FreeSlot(start, start.plus(Duration.ofMinutes(30))))
                .toList();
        given(api.slots(any(), any(), any())).willReturn(new SlotsView(Samples.DANA, Samples.ZONE, slots));
        given(api.slotsFor(any(), any(), any())).willReturn(new SlotsView(Samples.DANA, Samples.ZONE, slots));
        given(api.calendar(any())).willReturn(ResponseEntity.ok("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
        return api;
    }

    static CaseloadApi caseload(CaseloadApi api) {
        var rows = Samples.caseload();
        var attention = rows.stream().filter(row -> !row.reasons().isEmpty()).toList();
        given(api.list(any(), any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new CaseloadPage(rows, "next-page", 312, attention.size()));
        given(api.list(eq(CaseloadView.ATTENTION), any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new CaseloadPage(attention, null, 312, attention.size()));
        return api;
    }

    static CohortApi cohorts(CohortApi api) {
        given(api.list(any(), anyInt())).willReturn(page(Samples.cohorts()));
        given(api.show(any())).willReturn(Samples.cohorts().get(1));
        given(api.members(any(), any(), anyInt()))
                .willReturn(page(Samples.students().stream()
                        .map(student -> new MemberView(
                                student, Samples.numberOf(student), Samples.NOW.minus(Duration.ofDays(78))))
                        .toList()));
        return api;
    }

    static EvidenceApi evidence(EvidenceApi api) {
        var all = List.of(Samples.reflection(1), Samples.review(2), Samples.document(3));
        given(api.queue(any(), any(), any(), anyInt()))
                .willReturn(page(all.stream()
                        .map(each -> new QueuedEvidence(Samples.MAYA, "204100", each))
                        .toList()));
        given(api.ofStep(any(), any()))
                .willReturn(List.of(Samples.review(2), Samples.document(3), Samples.returned(4)));
        given(api.place(any(), any())).willReturn(new QueuePlace(3, Samples.id(503)));
        given(api.show(any()))
                .willAnswer(call ->
                        find(all, all.stream().filter(each -> each.id().equals(call.getArgument(0)))));
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.set(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"diploma.pdf\"");
        given(api.document(any()))
                .willAnswer(_ -> ResponseEntity.ok().headers(headers).body(stream("%PDF-1.7")));
        return api;
    }

    static JourneyApi journeys(JourneyApi api) {
        given(api.roadmaps()).willReturn(List.of(Samples.journey().roadmap()));
        given(api.show(any())).willReturn(Samples.journey());
        given(api.step(any(), any())).willReturn(Samples.step());
        return api;
    }

    static NoteApi notes(NoteApi api) {
        var all = Samples.notes();
        given(api.list(any(), any(), anyInt())).willReturn(page(all));
        given(api.show(any()))
                .willAnswer(call ->
                        find(all, all.stream().filter(each -> each.id().equals(call.getArgument(0)))));
        return api;
    }

    static PersonApi people(PersonApi api) {
        given(api.list(any(), any(), any(), any(), any(), anyInt())).willAnswer(call -> {
            String q = call.getArgument(0);
            Role role = call.getArgument(1);
            return page(Samples.people().stream()
                    .filter(person -> role == null || person.roles().contains(role))
                    .filter(person -> q == null || name(person).contains(q))
                    .toList());
        });
        given(api.show(any()))
                .willAnswer(call -> find(
                        Samples.people(),
                        Samples.people().stream().filter(each -> each.id().equals(call.getArgument(0)))));
        return api;
    }

    static RosterApi rosters(RosterApi api) {
        given(api.list(any(), anyInt())).willReturn(page(Samples.rosters()));
        given(api.conflicts(any(), any(), anyInt())).willReturn(page(Samples.conflicts()));
        given(api.show(any()))
                .willAnswer(call -> find(
                        Samples.rosters(),
                        Samples.rosters().stream().filter(each -> each.id().equals(call.getArgument(0)))));
        given(api.faults(any(), any(), anyInt())).willAnswer(call -> {
            UUID roster = call.getArgument(0);
            return page(roster.equals(Samples.id(900)) ? Samples.faults() : List.of());
        });
        given(api.faultsAsCsv(any())).willAnswer(_ -> ResponseEntity.ok(stream("row\n118\n")));
        return api;
    }

    static <T extends AvailabilityClient> T hours(T api) {
        given(api.own()).willReturn(Samples.hours());
        return api;
    }

    static MentorClient mentors(MentorClient api) {
        given(api.own()).willReturn(Samples.profile());
        return api;
    }

    static SessionClient sessions(SessionClient api) {
        given(api.mine(eq(SessionPeriod.UPCOMING), any(), anyInt())).willReturn(page(Samples.sessionsToCome()));
        given(api.mine(eq(SessionPeriod.PAST), any(), anyInt())).willReturn(page(Samples.sessionsGone()));
        given(api.show(any())).willReturn(Samples.sessionsToCome().getFirst());
        given(api.calendar(any())).willReturn("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        return api;
    }

    private static String name(PersonView person) {
        return person.calledName() + " " + person.familyName();
    }

    private static <T> Page<T> page(List<T> items) {
        return new Page<>(items, null);
    }

    private static <T> @Nullable T find(List<T> all, Stream<T> found) {
        return found.findFirst().orElse(all.getFirst());
    }

    private static InputStreamResource stream(String content) {
        return new InputStreamResource(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
