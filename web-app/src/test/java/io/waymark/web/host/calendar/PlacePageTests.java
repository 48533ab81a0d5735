package io.waymark.web.host.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.MeetingKind;
import io.waymark.scheduling.api.ChangePlace;
import io.waymark.web.services.Answers;
import io.waymark.web.staff.Samples;
import io.waymark.web.staff.StaffPageTests;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Where a meeting takes place, as its host changes it. */
class PlacePageTests extends StaffPageTests {

    private static final String APPOINTMENT = "/host/calendar/advisor/" + Samples.id(600);

    @Test
    void showsWhereItIsAndSendsWhatIsTyped() {
        var booked = appointments.show(Samples.id(600));
        given(appointments.changePlace(any(), any(), any())).willReturn(booked);
        assertThat(get(Role.ADVISOR, APPOINTMENT))
                .bodyText()
                .contains("action=\"" + APPOINTMENT + "/place\"", "value=\"Alder Hall, room 214\"");

        assertThat(post(
                        Role.ADVISOR,
                        APPOINTMENT + "/place",
                        "kind",
                        "VIDEO",
                        "where",
                        " https://meet.example/dana ",
                        "version",
                        "2"))
                .hasRedirectedUrl(APPOINTMENT);
        then(appointments)
                .should()
                .changePlace(
                        Samples.id(600),
                        new ChangePlace(MeetingKind.VIDEO, "https://meet.example/dana"),
                        new Revision(2));
    }

    @Test
    void asksForWhatIsMissingAndKeepsTheRest() {
        assertThat(post(Role.ADVISOR, APPOINTMENT + "/place", "kind", "VIDEO", "where", "Room 2", "version", "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The place was not changed", "It begins with https://", "value=\"Room 2\"");
        assertThat(post(Role.ADVISOR, APPOINTMENT + "/place", "kind", "PHONE", "where", " ", "version", "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter a room, or who calls whom");
        then(appointments).should(never()).changePlace(any(), any(), any());
    }

    @Test
    void keepsWhatWasTypedWhenItHasBegunMeanwhile() {
        given(appointments.changePlace(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "already-started", "Started."));

        assertThat(post(
                        Role.ADVISOR,
                        APPOINTMENT + "/place",
                        "kind",
                        "ON_CAMPUS",
                        "where",
                        "Library, room 2",
                        "version",
                        "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The place was not changed", "value=\"Library, room 2\"");
    }

    @Test
    void isTheHostsAlone() {
        assertThat(post(Role.STUDENT, APPOINTMENT + "/place", "kind", "PHONE", "where", "x", "version", "2"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(Role.MENTOR, APPOINTMENT + "/place", "kind", "PHONE", "where", "x", "version", "2"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(Role.ADVISOR, "/host/calendar/advisor/nothing")).hasStatus(HttpStatus.BAD_REQUEST);
    }
}
