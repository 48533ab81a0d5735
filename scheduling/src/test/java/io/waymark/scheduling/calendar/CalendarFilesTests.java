package io.waymark.scheduling.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.booking.AttendanceReport;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingStatus;
import io.waymark.scheduling.booking.BookingTerms;
import io.waymark.scheduling.booking.Cancellation;
import io.waymark.scheduling.booking.Participant;
import io.waymark.scheduling.booking.ParticipantRole;
import io.waymark.scheduling.booking.ParticipationState;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFilesTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String SATURDAY_BEFORE_THE_CHANGE = "2026-03-28T09:00:00Z";
    private static final String MONDAY_AFTER_THE_CHANGE = "2026-03-30T09:00:00Z";
    private static final String FIRST_HALF_PAST_TWO = "2026-10-25T00:30:00Z";
    private static final String SECOND_HALF_PAST_TWO = "2026-10-25T01:30:00Z";

    private final CalendarFiles files = new CalendarFiles(Clock.fixed(MONDAY, ZoneOffset.UTC));
    private final BookingId id = BookingId.next();
    private final PersonId advisor = PersonId.next();
    private final PersonId student = PersonId.next();

    @Test
    void writesWhoMeetsWhomWhenAndAboutWhat() {
        var file = files.file(entry(booking(MONDAY_AFTER_THE_CHANGE, BERLIN)));

        assertThat(file.lines())
                .containsSubsequence(
                        "BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:VEVENT", "END:VEVENT")
                .contains(
                        "VERSION:2.0",
                        "UID:" + id + "@waymark.io",
                        "DTSTAMP:20260302T080000Z",
                        "DTSTART;TZID=Europe/Berlin:20260330T110000",
                        "DTEND;TZID=Europe/Berlin:20260330T113000",
                        "SEQUENCE:0",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Advising: résumé\\, and what comes next",
                        "ORGANIZER;CN=Ada Advisor:mailto:ada@alder.example",
                        "ATTENDEE;CN=Sam Student;PARTSTAT=ACCEPTED:mailto:sam@alder.example")
                .noneMatch(line -> line.startsWith("METHOD"));
    }

    @Test
    void saysWhereToMeet() throws Exception {
        var room = event(parse(files.file(at(new MeetingPlace(MeetingKind.ON_CAMPUS, "Alder Hall, room 214")))));
        var video = event(parse(files.file(at(new MeetingPlace(MeetingKind.VIDEO, "https://meet.example/dana")))));

        assertThat(room.getProperty("LOCATION"))
                .get()
                .extracting(Property::getValue)
                .isEqualTo("Alder Hall, room 214");
        assertThat(room.getProperty("URL")).isEmpty();
        assertThat(video.getProperty("LOCATION"))
                .get()
                .extracting(Property::getValue)
                .isEqualTo("https://meet.example/dana");
        assertThat(video.getProperty("URL"))
                .get()
                .extracting(Property::getValue)
                .isEqualTo("https://meet.example/dana");
        assertThat(video.getProperty("CONFERENCE"))
                .get()
                .extracting(Property::getValue)
                .isEqualTo("https://meet.example/dana");
    }

    /** The kind: a link with words around it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://video.example/zoe, room 7; PIN 1234",
                "Zoom: https://video.example/zoe",
                "https://video.example/zoe (waiting room)",
                "https://video.example/zoe"
            })
    void icsPlaceIsInLocationAndItsLinkInUrl(String where) throws Exception {
        var event = event(parse(files.file(at(new MeetingPlace(MeetingKind.VIDEO, where)))));

        assertThat(event.getRequiredProperty("LOCATION").getValue()).isEqualTo(where);
        assertThat(event.getRequiredProperty("URL").getValue()).isEqualTo("https://video.example/zoe");
        assertThat(event.getRequiredProperty("CONFERENCE").getValue()).isEqualTo("https://video.example/zoe");
    }

    @Test
    void keepsALinkThatNoCalendarCouldOpenAsALocationOnly() throws Exception {
        var event = event(parse(files.file(at(new MeetingPlace(MeetingKind.VIDEO, "https://[meet")))));

        assertThat(event.getProperty("LOCATION")).isPresent();
        assertThat(event.getProperty("URL")).isEmpty();
        assertThat(event.getProperty("CONFERENCE")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {SATURDAY_BEFORE_THE_CHANGE, MONDAY_AFTER_THE_CHANGE, FIRST_HALF_PAST_TWO, SECOND_HALF_PAST_TWO})
    void isReadBackAsTheSameMomentOnEitherSideOfAChangeOfTheClocks(String start) throws Exception {
        for (var zone :
                List.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Etc/UTC")) {
            var calendar = parse(files.file(entry(booking(start, ZoneId.of(zone)))));

            assertThat(startOf(calendar)).as(zone).isEqualTo(Instant.parse(start));
        }
    }

    @Test
    void describesTheZoneAsTheClocksWillShowIt() throws Exception {
        var calendar = parse(files.file(entry(booking(SATURDAY_BEFORE_THE_CHANGE, BERLIN))));

        VTimeZone zone = calendar.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();

        assertThat(zone.getObservances())
                .extracting(observance -> observance.getName() + " "
                        + observance.getRequiredProperty(Property.DTSTART).getValue() + " "
                        + observance.getRequiredProperty(Property.TZOFFSETTO).getValue())
                .containsExactlyInAnyOrder(
                        "STANDARD 20251026T030000 +0100",
                        "DAYLIGHT 20260329T020000 +0200",
                        "STANDARD 20261025T030000 +0100",
                        "DAYLIGHT 20270328T020000 +0200");
    }

    @ParameterizedTest
    @CsvSource({
        "INVITED, NEEDS-ACTION",
        "WAITING, NEEDS-ACTION",
        "REQUESTED, TENTATIVE",
        "CONFIRMED, ACCEPTED",
        "MISSED, ACCEPTED",
        "CANCELED, DECLINED"
    })
    void saysHowTheGuestStands(ParticipationState state, String answer) {
        var booking = booking(MONDAY_AFTER_THE_CHANGE, BERLIN);
        var host = booking.participants().getFirst();
        var guest = participant(student, ParticipantRole.GUEST, state, booking.slot());

        assertThat(files.file(entry(booking, host, guest)).lines())
                .contains("ATTENDEE;CN=Sam Student;PARTSTAT=" + answer + ":mailto:sam@alder.example");
    }

    @Test
    void leavesOutWhoseAddressIsNotToBeTold() {
        var booking = booking(MONDAY_AFTER_THE_CHANGE, BERLIN);

        var file = files.file(new CalendarEntry(
                booking, "Mentoring", "", null, Map.of(advisor, new Contact("Ada", "ada@alder.example"))));

        assertThat(file).contains("ORGANIZER;CN=Ada:").doesNotContain("ATTENDEE", "DESCRIPTION");
    }

    @Test
    void needsNoZoneToSayTheTimeInUtc() {
        var file = files.file(entry(booking(MONDAY_AFTER_THE_CHANGE, ZoneId.of("Etc/UTC"))));

        assertThat(file.lines()).contains("DTSTART:20260330T090000Z", "DTEND:20260330T093000Z");
        assertThat(file).doesNotContain("VTIMEZONE");
    }

    @Test
    void saysThatABookingIsCanceledUnderTheSameUid() throws Exception {
        var canceled = with(BookingStatus.CANCELED, 1, new Cancellation(student, "Ill"));

        var message = parse(files.file(entry(canceled)));

        assertThat(event(message).getRequiredProperty(Property.STATUS).getValue())
                .isEqualTo("CANCELLED");
        assertThat(event(message).getRequiredProperty(Property.SEQUENCE).getValue())
                .isEqualTo("1");
        assertThat(event(message).getRequiredProperty(Property.UID).getValue()).isEqualTo(id + "@waymark.io");
    }

    /** The kind: an entry that stays in one's calendar after the meeting was canceled. */
    @Test
    void icsOfACanceledMeetingTakesItOut() throws Exception {
        var canceled = with(BookingStatus.CANCELED, 1, new Cancellation(student, "Ill"));

        var named = files.file(entry(canceled));
        var unnamed = files.file(new CalendarEntry(canceled, "Mentoring", "", null, Map.of()));

        for (var file : List.of(named, unnamed)) {
            assertThat(file.lines()).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
            assertThat(parse(file).validate(true).hasErrors()).as(file).isFalse();
        }
        assertThat(named).contains("ORGANIZER;CN=Ada Advisor:mailto:ada@alder.example");
        assertThat(unnamed.replace("\r\n ", ""))
                .contains("ORGANIZER:urn:uuid:" + advisor, "ATTENDEE:urn:uuid:" + student);
    }

    @Test
    void passesTheValidatorOfItsFormat() throws Exception {
        var file = files.file(entry(booking(MONDAY_AFTER_THE_CHANGE, BERLIN)));

        assertThat(parse(file).validate(true).hasErrors()).as(file).isFalse();
    }

    @Test
    void breaksLinesAfterSeventyFiveOctetsAndEndsThemWithCrLf() throws Exception {
        var words = "Ünïcödé — 職業 🎓; commas, semicolons; and\nnew lines. "
                .repeat(20)
                .strip();
        var file =
                files.file(new CalendarEntry(booking(MONDAY_AFTER_THE_CHANGE, BERLIN), words, words, null, Map.of()));

        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(event(parse(file)).getRequiredProperty(Property.DESCRIPTION).getValue())
                .isEqualTo(words);
    }

    @Test
    void letsNobodySmuggleLinesIntoIt() throws Exception {
        var hostile = "Hello\r\nX-EVIL:1\rX-EVIL:2\nX-EVIL:3\u2028X-EVIL:4\u0085X-EVIL:5\u0000";
        var named = Map.of(
                advisor, new Contact("Eve\";X=\r\nX-EVIL:6", "eve@alder.example"),
                student, new Contact("Sam", "sam@alder.example"));

        var entry = new CalendarEntry(booking(MONDAY_AFTER_THE_CHANGE, BERLIN), hostile, hostile, null, named);
        var file = files.file(entry);

        assertThat(file.split("\\R")).noneMatch(line -> line.startsWith("X-EVIL"));
        assertThat(event(parse(file)).getProperties("X-EVIL")).isEmpty();
    }

    private Booking booking(String start, ZoneId zone) {
        return booking(start, zone, BookingStatus.CONFIRMED, 0, null);
    }

    private Booking with(BookingStatus status, int sequence, @Nullable Cancellation cancellation) {
        return booking(MONDAY_AFTER_THE_CHANGE, BERLIN, status, sequence, cancellation);
    }

    private Booking booking(
            String start, ZoneId zone, BookingStatus status, int sequence, @Nullable Cancellation cancellation) {
        var slot = TimeSlot.of(Instant.parse(start), Duration.ofMinutes(30));
        return new Booking(
                id,
                new BookingTerms(new BookingKind("advising"), "", 1, null, null, student, MONDAY),
                slot,
                zone,
                status,
                sequence,
                cancellation,
                List.of(
                        participant(advisor, ParticipantRole.HOST, slot),
                        participant(student, ParticipantRole.GUEST, slot)),
                0);
    }

    private static Participant participant(PersonId person, ParticipantRole role, TimeSlot slot) {
        return participant(person, role, ParticipationState.CONFIRMED, slot);
    }

    private static Participant participant(
            PersonId person, ParticipantRole role, ParticipationState state, TimeSlot slot) {
        var answerBy = state == ParticipationState.REQUESTED ? slot.startsAt() : null;
        return new Participant(
                person,
                role,
                state,
                slot,
                AttendanceReport.NONE,
                MONDAY,
                answerBy,
                state == ParticipationState.INVITED,
                false);
    }

    private CalendarEntry entry(Booking booking, Participant host, Participant guest) {
        return entry(new Booking(
                booking.id(),
                booking.terms(),
                booking.slot(),
                booking.zone(),
                booking.status(),
                booking.sequence(),
                booking.cancellation(),
                List.of(host, guest),
                booking.version()));
    }

    private CalendarEntry at(MeetingPlace place) {
        return new CalendarEntry(booking(MONDAY_AFTER_THE_CHANGE, BERLIN), "Advising", "", place, Map.of());
    }

    private CalendarEntry entry(Booking booking) {
        return new CalendarEntry(
                booking,
                "Advising: résumé, and what comes next",
                "",
                null,
                Map.of(
                        advisor, new Contact("Ada Advisor", "ada@alder.example"),
                        student, new Contact("Sam Student", "sam@alder.example")));
    }

    private static Calendar parse(String file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static Instant startOf(Calendar calendar) {
        DtStart<?> property = event(calendar).getRequiredProperty(Property.DTSTART);
        var start = property.getDate();
        return start instanceof ZonedDateTime zoned ? zoned.toInstant() : Instant.from(start);
    }
}
