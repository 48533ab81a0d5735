package io.waymark.advising.caseload;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.SetAttributes;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadAttribute;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.caseload.ContactFilter;
import io.waymark.advising.api.caseload.MeetingFilter;
import io.waymark.advising.api.contact.ContactAttemptApi;
import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.contact.RecordContactAttempt;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** What a caseload is narrowed by besides names, cohort and stage. */
@AdvisingTest
class CaseloadFilterTests {

    private static final Revision FIRST = new Revision(0);

    private final College alder;
    private final MovableClock clock;
    private final PersonId dana;
    private final PersonId maya;
    private final PersonId eli;
    private final CaseloadApi caseload;

    @Autowired
    CaseloadFilterTests(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        dana = alder.advisor("Dana");
        maya = alder.student("Maya");
        eli = alder.student("Eli");
        alder.assign(dana, maya, eli);
        caseload = as(CaseloadApi.class);
    }

    @BeforeEach
    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void findsByOneReasonOfSeveral() {
        alder.asAdmin(JourneyApi.class).start(eli.value(), new StartJourney("health-information-technician", null));
        reached(eli);

        assertThat(names(SignalKind.NO_ROADMAP, null, null)).containsExactly("Maya");
        assertThat(names(SignalKind.EVIDENCE_WAITING, null, null)).isEmpty();
    }

    @Test
    void findsWhomNobodyMetOrAnsweredForSomeTimeOrEver() {
        reached(maya);
        assertThat(names(null, ContactFilter.NEVER, null)).containsExactly("Eli");
        assertThat(names(null, ContactFilter.NOT_FOR_14_DAYS, null)).containsExactly("Eli");

        for (var days : List.of(14, 30, 60)) {
            var filter = ContactFilter.valueOf("NOT_FOR_" + days + "_DAYS");
            clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(days)).minusSeconds(1));
            assertThat(names(null, filter, null)).containsExactly("Eli");
            clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(days)));
            assertThat(names(null, filter, null)).containsExactly("Eli", "Maya");
        }
        assertThat(names(null, ContactFilter.NEVER, null)).containsExactly("Eli");
    }

    @Test
    void findsWhoseLastAttemptNobodyAnsweredSince() {
        var now = MovableClock.MONDAY_MORNING;
        attempt(maya, ContactOutcome.REACHED, now.minus(Duration.ofHours(3)));
        attempt(maya, ContactOutcome.LEFT_MESSAGE, now.minus(Duration.ofHours(1)));
        attempt(eli, ContactOutcome.NO_ANSWER, now.minus(Duration.ofHours(3)));
        assertThat(names(null, ContactFilter.UNANSWERED, null)).containsExactly("Eli", "Maya");

        attempt(eli, ContactOutcome.REACHED, now.minus(Duration.ofHours(2)));
        assertThat(names(null, ContactFilter.UNANSWERED, null)).containsExactly("Maya");
    }

    @Test
    void findsByTheNextMeetingWithTheAdvisor() {
        as(AdvisorAvailabilityClient.class).write(everyDay(), FIRST);
        book(maya, "2026-03-09T14:00:00Z");
        book(eli, "2026-03-12T14:00:00Z");
        assertThat(names(null, null, MeetingFilter.WITHIN_7_DAYS)).containsExactly("Maya");
        assertThat(names(null, null, MeetingFilter.WITHIN_30_DAYS)).containsExactly("Eli", "Maya");
        assertThat(names(null, null, MeetingFilter.NONE)).isEmpty();

        clock.set(Instant.parse("2026-03-10T14:00:00Z"));
        assertThat(names(null, null, MeetingFilter.NONE)).containsExactly("Maya");
    }

    @Test
    void findsByAttributesAndStretchesOfDays() {
        has(maya, Map.of("campus", "North", "expected_graduation_on", "2027-05-31"));
        has(eli, Map.of("campus", "South", "expected_graduation_on", "2028-05-31"));

        assertThat(having("campus:North")).containsExactly("Maya");
        assertThat(having("expected_graduation_on:1900-01-01..2027-12-31")).containsExactly("Maya");
        assertThat(having("expected_graduation_on:2027-06-01..2199-12-31")).containsExactly("Eli");
        assertThat(having("campus:South;expected_graduation_on:2027-01-01..2027-12-31"))
                .isEmpty();
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "filter-unreadable", () -> having("shoe_size:8"));
    }

    @Test
    void countsWhoIsLeftOfAll() {
        reached(maya);

        assertThat(narrowed(null, ContactFilter.NEVER, null, null))
                .returns(1, CaseloadPage::matching)
                .returns(2, CaseloadPage::total);
    }

    @Test
    void offersAttributesOfDaysAndTheValuesOfOnesOwnStudents() {
        alder.asAdmin(AttributeApi.class)
                .define(
                        "track",
                        new AttributeEntry("Track", AttributeType.CHOICE, List.of("Privacy", "Coding"), false, 7),
                        FIRST);
        has(maya, Map.of("campus", "North", "track", "Coding"));
        has(eli, Map.of("campus", "East", "track", "Privacy"));
        var hana = alder.student("Hana");
        alder.assign(alder.advisor("Carla"), hana);
        has(hana, Map.of("campus", "West", "program", "Nursing"));

        assertThat(caseload.attributes())
                .filteredOn(each ->
                        each.type() == AttributeType.DATE || !each.values().isEmpty())
                .containsExactly(
                        new CaseloadAttribute("campus", "Campus", AttributeType.TEXT, List.of("East", "North")),
                        new CaseloadAttribute("enrolled_on", "Enrolled on", AttributeType.DATE, List.of()),
                        new CaseloadAttribute(
                                "expected_graduation_on", "Expected graduation", AttributeType.DATE, List.of()),
                        new CaseloadAttribute("track", "Track", AttributeType.CHOICE, List.of("Privacy", "Coding")));
    }

    @Test
    void namesAnAttributeOfWhichAlmostEverybodyHasTheirOwnValueAndOffersNone() {
        var many = Stream.iterate(0, it -> it < 51, it -> it + 1)
                .map(it -> alder.student("S" + it))
                .toList();
        alder.assign(dana, many.toArray(PersonId[]::new));
        many.forEach(it -> has(it, Map.of("campus", "Room of " + it.value())));

        assertThat(caseload.attributes())
                .contains(new CaseloadAttribute("campus", "Campus", AttributeType.TEXT, List.of()))
                .allSatisfy(it -> assertThat(it.values()).isEmpty());
    }

    private void has(PersonId student, Map<String, String> values) {
        alder.asAdmin(AttributeApi.class).set(student.value(), new SetAttributes(values), FIRST);
    }

    private void reached(PersonId student) {
        attempt(student, ContactOutcome.REACHED, null);
    }

    private void attempt(PersonId student, ContactOutcome outcome, @Nullable Instant at) {
        as(ContactAttemptApi.class)
                .add(student.value(), new RecordContactAttempt(ContactChannel.PHONE, outcome, at), null);
    }

    private void book(PersonId student, String at) {
        as(AppointmentApi.class).book(new BookAppointment(student.value(), Instant.parse(at), "Plans"), null);
    }

    private static BookableHours everyDay() {
        var days = List.of(DayOfWeek.values()).stream()
                .map(it -> new BookableHours.OnWeekday(it, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                .toList();
        return new BookableHours("America/New_York", days, List.of(), 30, 0, 0, 0, 60);
    }

    private List<String> names(
            @Nullable SignalKind reason, @Nullable ContactFilter contact, @Nullable MeetingFilter meeting) {
        return names(narrowed(reason, contact, meeting, null));
    }

    private List<String> having(String attributes) {
        return names(narrowed(null, null, null, attributes));
    }

    private static List<String> names(CaseloadPage page) {
        return page.items().stream().map(it -> it.student().givenName()).toList();
    }

    private CaseloadPage narrowed(
            @Nullable SignalKind reason,
            @Nullable ContactFilter contact,
            @Nullable MeetingFilter meeting,
            @Nullable String attributes) {
        return caseload.list(
                CaseloadView.EVERYONE,
                null,
                null,
                null,
                reason,
                contact,
                meeting,
                attributes,
                CaseloadSort.NAME,
                null,
                50);
    }

    private <T> T as(Class<T> api) {
        return alder.as(dana, Role.ADVISOR, api);
    }
}
