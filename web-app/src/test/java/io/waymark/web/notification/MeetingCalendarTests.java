package io.waymark.web.notification;

import static io.waymark.web.notification.notice.NoticeFixtures.meeting;
import static io.waymark.web.notification.notice.NoticeFixtures.notice;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.web.account.Recipient;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.mail.Invitation.Method;
import io.waymark.web.mail.MailProperties;
import io.waymark.web.notification.notice.Notice;
import io.waymark.web.notification.notice.NoticeFixtures;
import io.waymark.web.ui.time.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingCalendarTests {

    private static final Recipient MAYA = recipient("Alder Valley College", "maya@aldervalley.example");

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00.123Z");

    private final MeetingCalendar calendar = new MeetingCalendar(
            NoticeFixtures.texts(viewer.when()),
            new MailProperties("https://waymark.example", "Waymark <no-reply@waymark.example>"),
            viewer.clock());

    @Test
    void entersAMeetingAsItIsAgreedOn() {
        var lines = lines(meeting(NoticeKind.APPOINTMENT_BOOKED, "placeKind", "ON_CAMPUS", "place", "Room 204"));

        assertThat(lines)
                .startsWith("BEGIN:VCALENDAR", "PRODID:-//Waymark//Messages//EN", "VERSION:2.0", "METHOD:REQUEST")
                .contains(
                        "UID:5f0c@waymark.io",
                        "DTSTAMP:20261110T140000Z",
                        "DTSTART:20261112T180000Z",
                        "DTEND:20261112T183000Z",
                        "SEQUENCE:3",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Appointment with Dana Reyes",
                        "DESCRIPTION:Spring courses",
                        "LOCATION:Room 204",
                        "URL:https://waymark.example/messages/1/page")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "APPOINTMENT_BOOKED",
                "APPOINTMENT_RESCHEDULED",
                "APPOINTMENT_PLACE_CHANGED",
                "SESSION_BOOKED",
                "SESSION_SEAT_FREED",
                "SESSION_RESCHEDULED",
                "SESSION_PLACE_CHANGED",
                "GROUP_SESSION_OPENED",
                "GROUP_SESSION_RESCHEDULED"
            })
    void entersWhatIsBookedOrChanged(NoticeKind kind) {
        assertThat(method(meeting(kind))).isEqualTo(Method.REQUEST);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "APPOINTMENT_CANCELED",
                "SESSION_CANCELED",
                "SESSION_DECLINED",
                "SESSION_EXPIRED",
                "GROUP_SESSION_CANCELED"
            })
    void takesOutWhatIsCanceledDeclinedOrExpired(NoticeKind kind) {
        assertThat(method(meeting(kind))).isEqualTo(Method.CANCEL);
        assertThat(lines(meeting(kind, "placeKind", "ON_CAMPUS", "place", "Room 204")))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "LOCATION:Room 204");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SESSION_REQUESTED",
                "GROUP_SESSION_INVITED",
                "APPOINTMENT_REMINDER",
                "SESSION_REMINDER",
                "GROUP_SESSION_REMINDER",
                "GROUP_SESSION_LEFT",
                "WAITLIST_RESCHEDULED",
                "EVIDENCE_WAITING",
                "PERSON_LEFT"
            })
    void changesNothingForTheRest(NoticeKind kind) {
        assertThat(method(meeting(kind))).isNull();
    }

    @Test
    void entersNothingWithoutAStartAndAnEnd() {
        assertThat(method(notice(NoticeKind.SESSION_BOOKED, "startsAt", "2026-11-12T18:00:00Z")))
                .isNull();
    }

    @Test
    void isLocatedByTheWayToMeetWhereThereIsNoPlace() {
        assertThat(lines(meeting(NoticeKind.SESSION_BOOKED, "placeKind", "PHONE")))
                .contains("LOCATION:By phone");
    }

    @Test
    void isLocatedNowhereWhereNeitherIsKnown() {
        assertThat(lines(meeting(NoticeKind.SESSION_BOOKED))).noneMatch(line -> line.startsWith("LOCATION"));
    }

    @Test
    void isTheFirstVersionOfItselfWhereNoneIsSaid() {
        var bare =
                notice(NoticeKind.SESSION_BOOKED, "startsAt", "2026-11-12T18:00:00Z", "endsAt", "2026-11-12T18:30:00Z");

        assertThat(lines(bare)).contains("SEQUENCE:0", "UID:" + bare.id() + "@waymark.io");
    }

    /** Nobody can enter lines of their own by what they type. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resume; cover, letter | DESCRIPTION:Resume\\; cover\\, letter",
                "a\\b | DESCRIPTION:a\\\\b",
                "one\u2028METHOD:CANCEL | DESCRIPTION:one\\nMETHOD:CANCEL"
            })
    void escapesWhatSomebodyTyped(String topic, String line) {
        assertThat(lines(meeting(NoticeKind.SESSION_BOOKED, "topic", topic)))
                .contains(line)
                .filteredOn(each -> each.startsWith("METHOD"))
                .containsExactly("METHOD:REQUEST");
    }

    @Test
    void breaksLongLinesAndLosesNothing() {
        var place = "https://video.example/" + "日本語".repeat(40);

        var file = file(meeting(NoticeKind.SESSION_BOOKED, "place", place));

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(76));
        assertThat(file.replace("\r\n ", "")).contains("LOCATION:" + place + "\r\n");
    }

    @Test
    void namesTheCollegeAndTheReader() {
        var file = calendar.of(
                        meeting(NoticeKind.SESSION_BOOKED),
                        recipient("St. John’s \"Hill\"; College", "maya+jobs@aldervalley.example"),
                        "https://waymark.example/messages/1/page")
                .orElseThrow()
                .calendar()
                .replace("\r\n ", "");

        assertThat(file)
                .contains(
                        "ORGANIZER;CN=\"St. John’s 'Hill'; College\":mailto:no-reply@waymark.example\r\n",
                        ":mailto:maya+jobs@aldervalley.example\r\n")
                .containsPattern("ATTENDEE;CN=\"?Maya Okafor\"?;PARTSTAT=ACCEPTED");
    }

    private @Nullable Method method(Notice notice) {
        return calendar.of(notice, MAYA, "https://waymark.example/messages/1/page")
                .map(invitation -> invitation.method())
                .orElse(null);
    }

    private List<String> lines(Notice notice) {
        return List.of(file(notice).replace("\r\n ", "").split("\r\n"));
    }

    private String file(Notice notice) {
        return calendar.of(notice, MAYA, "https://waymark.example/messages/1/page")
                .orElseThrow()
                .calendar();
    }

    private static Recipient recipient(String college, String email) {
        return new Recipient(
                SignedInFixtures.maya(Role.STUDENT).caller(), "Maya", email, college, "alder-valley", true);
    }
}
