package io.waymark.web.staff;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.advisor.HandoverView;
import io.waymark.advising.api.advisor.UnassignedStudent;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.SlotsView;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.PersonAttributes;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.closure.ClosureApi;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.MemberView;
import io.waymark.advising.api.cohort.MembershipView;
import io.waymark.advising.api.comment.SavedCommentApi;
import io.waymark.advising.api.comment.SavedCommentView;
import io.waymark.advising.api.document.DocumentApi;
import io.waymark.advising.api.document.DocumentUsageView;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportEffects;
import io.waymark.advising.api.institution.Accent;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.advising.api.institution.InstitutionView;
import io.waymark.advising.api.journey.HomeView;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.overview.OverviewApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.api.review.ReviewApi;
import io.waymark.advising.api.savedview.SavedView;
import io.waymark.advising.api.savedview.SavedViewApi;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.api.signal.SignalSettingApi;
import io.waymark.advising.api.signal.SignalSettingView;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import io.waymark.core.time.MeetingKind;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.scheduling.api.AvailabilityClient;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.scheduling.api.BookingRule;
import io.waymark.scheduling.api.FreeSlot;
import io.waymark.web.sample.Walk;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Services that answer with the samples. */
public final class Services {

    private Services() {}

    static AdvisorApi advisors(AdvisorApi api) {
        given(api.list(any(), anyInt())).willReturn(counted(Samples.advisors()));
        given(api.list(any(), any(), anyInt())).willReturn(counted(Samples.advisors()));
        given(api.show(any()))
                .willAnswer(call -> find(
                        Samples.advisors(),
                        Samples.advisors().stream()
                                .filter(each -> each.advisor().id().equals(call.getArgument(0)))));
        return api;
    }

    static InstitutionApi institutions(InstitutionApi api) {
        given(api.own())
                .willReturn(new InstitutionView(
                        Samples.id(7),
                        "alder-valley",
                        "Alder Valley College",
                        "America/New_York",
                        "en-US",
                        Accent.PINE,
                        null,
                        null,
                        3));
        return api;
    }

    static OverviewApi overview(OverviewApi api) {
        given(api.show(any())).willReturn(OverviewSamples.college());
        return api;
    }

    static AssignmentApi assignments(AssignmentApi api) {
        given(api.unassigned(any(), anyInt())).willReturn(page(List.of(new UnassignedStudent(Samples.MAYA, "203418"))));
        var handedOver = Instant.parse("2026-08-24T13:00:00Z");
        given(api.students(any(), any(), any(), any(), any(), anyInt())).willReturn(counted(Samples.assigned()));
        given(api.students(any(), any(), any(), any(), any(), any(), anyInt())).willReturn(counted(Samples.assigned()));
        given(api.handOver(any(), any()))
                .willReturn(new HandoverView(
                        Samples.id(960),
                        Samples.DANA,
                        Samples.advisors().get(1).advisor(),
                        Samples.NOW,
                        2,
                        "On leave until spring."));
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
        given(api.canceled(any(), anyInt())).willReturn(page(List.of()));
        given(api.due(any(), anyInt()))
                .willReturn(page(Samples.past().stream()
                        .filter(each -> each.state() == AppointmentState.BOOKED)
                        .toList()));
        given(api.disputed(any(), anyInt())).willReturn(page(List.of(Samples.disputedAppointment())));
        given(api.dispute(any())).willReturn(Samples.disputedAppointment());
        given(api.during(any(), any()))
                .willAnswer(call -> Stream.concat(Samples.past().stream(), Samples.coming().stream())
                        .filter(each -> each.state() != AppointmentState.CANCELED)
                        .filter(each -> within(call, each.startsAt(), each.endsAt()))
                        .toList());
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
        given(api.slots(any(), any(), any()))
                .willReturn(new SlotsView(Samples.DANA, Samples.ZONE, slots, List.of(Samples.ROOM)));
        given(api.slotsFor(any(), any(), any()))
                .willReturn(new SlotsView(Samples.DANA, Samples.ZONE, slots, List.of(Samples.ROOM)));
        given(api.check(any(), any(), any()))
                .willReturn(new BookingCheck(
                        new BookingCheck.Host(Samples.DANA.id(), Samples.DANA.fullName()),
                        new BookingCheck.Terms(Samples.ZONE, 30, 1440, 60, 96),
                        List.of(
                                new BookingCheck.BookingObstacle(BookingRule.MINIMUM_NOTICE, 4),
                                new BookingCheck.BookingObstacle(BookingRule.HOST_FREE, 21)),
                        Samples.NOW.plus(Duration.ofHours(25))));
        given(api.calendar(any())).willReturn(ResponseEntity.ok("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
        return api;
    }

    static AttributeApi attributes(AttributeApi api) {
        given(api.list()).willReturn(Samples.attributes());
        given(api.define(any(), any(), any())).willReturn(Samples.attributes().getFirst());
        given(api.of(any()))
                .willReturn(new PersonAttributes(
                        Map.of("campus", "North", "credits", "31.5", "first_generation", "true"), 6));
        return api;
    }

    static LeavingApi leavings(LeavingApi api) {
        given(api.preview(any()))
                .willAnswer(call -> Samples.ADVISOR.equals(call.getArgument(0))
                        ? Samples.advisorLeaving()
                        : Samples.studentLeaving());
        given(api.leave(any(), any(), any())).willReturn(Samples.studentLeaving());
        return api;
    }

    static CaseloadApi caseload(CaseloadApi api) {
        var rows = Samples.caseload();
        var attention = rows.stream().filter(row -> !row.reasons().isEmpty()).toList();
        given(api.list(any(), any(), any(), any(), any(), any(), anyInt())).willCallRealMethod();
        given(api.list(any(), any(), any(), any(), any(), any(), any(), any(), any(), any(), anyInt()))
                .willAnswer(call -> new CaseloadPage(
                        rows, call.getArgument(9) == null ? "next-page" : null, 312, 312, attention.size()));
        given(api.list(
                        eq(CaseloadView.ATTENTION),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        anyInt()))
                .willReturn(new CaseloadPage(attention, null, attention.size(), 312, attention.size()));
        given(api.attributes()).willReturn(Samples.caseloadAttributes());
        given(api.named(any()))
                .willAnswer(call -> rows.stream()
                        .map(CaseloadRow::student)
                        .filter(student -> call.<Set<UUID>>getArgument(0).contains(student.id()))
                        .toList());
        given(api.show(any()))
                .willAnswer(call -> find(
                        rows, rows.stream().filter(row -> row.student().id().equals(call.getArgument(0)))));
        return api;
    }

    static DocumentApi documents(DocumentApi api) {
        given(api.usage()).willReturn(new DocumentUsageView(4_831_838_208L, 5_368_709_120L));
        return api;
    }

    static SignalSettingApi signals(SignalSettingApi api) {
        given(api.list())
                .willReturn(Stream.of(SignalKind.values())
                        .map(kind -> new SignalSettingView(
                                kind, kind != SignalKind.NO_ROADMAP, 70 - 10 * kind.ordinal(), 7 * kind.ordinal(), 2))
                        .toList());
        return api;
    }

    static CohortApi cohorts(CohortApi api) {
        given(api.list(any(), anyInt())).willReturn(counted(Samples.cohorts()));
        given(api.list(any(), any(), anyInt())).willReturn(counted(Samples.cohorts()));
        given(api.archived(any(), anyInt())).willReturn(counted(List.of()));
        given(api.show(any())).willReturn(Samples.cohorts().get(1));
        given(api.of(any()))
                .willReturn(Samples.cohorts().stream()
                        .limit(2)
                        .map(cohort ->
                                new MembershipView(cohort.id(), cohort.name(), Samples.NOW.minus(Duration.ofDays(78))))
                        .toList());
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
        given(api.verify(any(), any(), any())).willReturn(Samples.justVerified(502));
        given(api.returnForChanges(any(), any(), any())).willReturn(Samples.justVerified(502));
        given(api.show(any()))
                .willAnswer(call ->
                        find(all, all.stream().filter(each -> each.id().equals(call.getArgument(0)))));
        given(api.document(any())).willAnswer(_ -> diploma());
        return api;
    }

    public static ResponseEntity<InputStreamResource> diploma() {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.set(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"diploma.pdf\"");
        return ResponseEntity.ok().headers(headers).body(stream("%PDF-1.7"));
    }

    static ReviewApi reviews(ReviewApi api) {
        given(api.list(any(), any(), any(), any(), any(), any(), anyInt())).willReturn(page(Samples.rows()));
        given(api.counts(any(), any(), any(), any())).willReturn(Samples.counts());
        given(api.place(any(), any(), any(), any(), any(), any())).willReturn(Samples.secondOfThree());
        given(api.show(any(), any(), any(), any(), any(), any(), anyInt()))
                .willAnswer(call -> Samples.toReview(call.getArgument(0)));
        return api;
    }

    static SavedViewApi savedViews(SavedViewApi api) {
        given(api.list())
                .willReturn(List.of(
                        new SavedView(
                                Samples.id(1601),
                                "Quiet",
                                "view=EVERYONE&contact=NEVER",
                                false,
                                new PersonBrief(Samples.ADVISOR, "Dana", "Whitcomb"),
                                true,
                                false),
                        new SavedView(
                                Samples.id(1602),
                                "North",
                                "has.campus=North",
                                true,
                                new PersonBrief(Samples.id(4712), "Marisol", "Vega"),
                                false,
                                false)));
        return api;
    }

    static SavedCommentApi savedComments(SavedCommentApi api) {
        given(api.list())
                .willReturn(List.of(
                        new SavedCommentView(Samples.id(1501), "Tell me who would use this and for what.", 0),
                        new SavedCommentView(Samples.id(1502), "The file does not open. Please send it as a PDF.", 2)));
        return api;
    }

    static JourneyApi journeys(JourneyApi api) {
        given(api.roadmaps()).willReturn(List.of(Walk.outline()));
        given(api.show(any())).willReturn(Samples.journey());
        given(api.home(any())).willReturn(new HomeView(Samples.journey(), null, null));
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
        given(api.me()).willReturn(Samples.person(Samples.DANA, "A-101", true, Role.ADVISOR));
        given(api.lifecycle(any())).willReturn(Samples.lifecycle());
        given(api.reactivate(any(), any())).willReturn(Samples.people().getFirst());
        given(api.list(any(), any(), any(), any(), any(), anyInt()))
                .willAnswer(call -> found(call.getArgument(0), call.getArgument(1)));
        given(api.list(any(), any(), any(), any(), any(), any(), any(), any(), anyInt()))
                .willAnswer(call -> found(call.getArgument(0), call.getArgument(1)));
        given(api.show(any()))
                .willAnswer(call -> find(
                        Samples.people(),
                        Samples.people().stream().filter(each -> each.id().equals(call.getArgument(0)))));
        return api;
    }

    private static CountedPage<PersonView> found(@Nullable String q, @Nullable Role role) {
        return counted(Samples.people().stream()
                .filter(person -> role == null || person.roles().contains(role))
                .filter(person -> q == null || name(person).contains(q))
                .toList());
    }

    static ImportApi imports(ImportApi api) {
        given(api.list(any(), anyInt())).willReturn(counted(Samples.imports()));
        given(api.conflicts(any(), any(), anyInt())).willReturn(page(Samples.conflicts()));
        given(api.missing(any(), any(), anyInt())).willReturn(page(ImportSamples.missing()));
        given(api.missingLeaving(any())).willReturn(ImportSamples.leaving());
        given(api.effects(any())).willReturn(ImportEffects.NONE);
        given(api.columns(any())).willReturn(ImportSamples.columns());
        given(api.effects(Samples.id(901))).willReturn(ImportSamples.effects());
        given(api.changes(any(), any(), any(), anyInt()))
                .willAnswer(call -> page(ImportSamples.changes().stream()
                        .filter(it -> it.kind() == call.getArgument(1))
                        .toList()));
        given(api.show(any()))
                .willAnswer(call -> find(
                        Samples.imports(),
                        Samples.imports().stream().filter(each -> each.id().equals(call.getArgument(0)))));
        given(api.errors(any(), any(), anyInt())).willAnswer(call -> {
            UUID upload = call.getArgument(0);
            return page(upload.equals(Samples.id(900)) ? Samples.errors() : List.of());
        });
        return api;
    }

    static MentorSlotsClient slots(MentorSlotsClient api) {
        var start = Samples.NOW.plus(Duration.ofHours(49));
        given(api.slots(any(), any(), any()))
                .willReturn(new io.waymark.mentor.api.SlotsView(
                        Samples.MENTOR,
                        Samples.ZONE,
                        List.of(new FreeSlot(start, start.plus(Duration.ofMinutes(45)))),
                        List.of(MeetingKind.VIDEO)));
        return api;
    }

    static <T extends AvailabilityClient> T hours(T api) {
        given(api.own()).willReturn(Samples.hours());
        return api;
    }

    static MentorClient mentors(MentorClient api) {
        given(api.own()).willReturn(Samples.profile());
        given(api.directory(any(), any(), any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        return api;
    }

    static SessionClient sessions(SessionClient api) {
        given(api.mine(eq(SessionPeriod.UPCOMING), any(), anyInt())).willReturn(page(Samples.sessionsToCome()));
        given(api.mine(eq(SessionPeriod.PAST), any(), anyInt())).willReturn(page(Samples.sessionsGone()));
        given(api.mine(eq(SessionPeriod.CANCELED), any(), anyInt())).willReturn(page(List.of()));
        given(api.mine(eq(SessionPeriod.DUE), any(), anyInt()))
                .willReturn(page(Samples.sessionsGone().stream()
                        .filter(each -> each.status() == SessionStatus.AWAITING_REPORT)
                        .toList()));
        given(api.disputed(any(), anyInt())).willReturn(page(List.of(Samples.disputedSession())));
        given(api.dispute(any())).willReturn(Samples.disputedSession());
        given(api.attendance(any(), any())).willReturn(Samples.sessionsGone().getFirst());
        given(api.during(any(), any()))
                .willAnswer(call -> Stream.concat(Samples.sessionsGone().stream(), Samples.sessionsToCome().stream())
                        .filter(each -> each.status() != SessionStatus.CANCELED)
                        .filter(each -> within(call, each.startsAt(), each.endsAt()))
                        .toList());
        given(api.people())
                .willReturn(List.of(Samples.sessionsToCome().getFirst().student()));
        given(api.show(any())).willReturn(Samples.sessionsToCome().getFirst());
        given(api.calendar(any())).willReturn("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        return api;
    }

    static ClosureApi closures(ClosureApi api) {
        given(api.list()).willReturn(Samples.closures());
        given(api.add(any())).willReturn(Samples.closures().getFirst());
        return api;
    }

    private static boolean within(InvocationOnMock call, Instant startsAt, Instant endsAt) {
        return startsAt.isBefore(call.getArgument(1)) && endsAt.isAfter(call.getArgument(0));
    }

    private static String name(PersonView person) {
        return person.fullName();
    }

    private static <T> CountedPage<T> counted(List<T> items) {
        return new CountedPage<>(items, null, items.size());
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
