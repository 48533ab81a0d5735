package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;

import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.appointment.SettleAppointment;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.mentor.api.SettleSession;
import io.waymark.web.services.Answers;
import io.waymark.web.ui.page.FlashMessage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.http.HttpStatus;

/** What an admin reads of disputed attendance and decides. */
class DisputesTests extends StaffPageTests {

    private static final String ADVISING = "/admin/disputes/advising";
    private static final String MENTORING = "/admin/disputes/mentoring";

    @Test
    void areListedWithWhatEachSays() {
        assertThat(get(Role.ADMIN, ADVISING))
                .bodyText()
                .containsSubsequence("Maya Okafor", "Dana Whitcomb", "Attended", "Missed");
        assertThat(get(Role.ADMIN, MENTORING)).bodyText().contains("Priya Raman", "Didn’t happen");
    }

    @Test
    void saySoWhenThereAreNone() {
        given(appointments.disputed(any(), anyInt())).willReturn(new Page<>(List.of(), null));

        assertThat(get(Role.ADMIN, ADVISING)).bodyText().contains("Nothing is disputed");
        assertThat(get(Role.ADMIN, "/admin/overview"))
                .bodyText()
                .doesNotContain("Students and advisors disagree about attendance")
                .contains("Students and mentors disagree about attendance");
    }

    @Test
    void areDecidedWithAReason() {
        assertThat(post(
                        Role.ADMIN,
                        ADVISING + "/" + Samples.id(606),
                        "outcome",
                        "ATTENDED",
                        "reason",
                        " The front desk saw her. "))
                .hasRedirectedUrl(ADVISING)
                .flash()
                .containsEntry("toast", FlashMessage.of("Decided. Both are notified."));
        then(appointments)
                .should()
                .settle(
                        Samples.id(606),
                        new SettleAppointment(RecordAttendance.Outcome.ATTENDED, "The front desk saw her."));

        post(Role.ADMIN, MENTORING + "/" + Samples.id(957), "outcome", "DIDNT_HAPPEN", "reason", "No call was made.");
        then(sessions).should().settle(Samples.id(957), new SettleSession(false, "No call was made."));
    }

    @Test
    void areNotDecidedWithoutAReasonAndKeepTheChoice() {
        assertThat(post(Role.ADMIN, ADVISING + "/" + Samples.id(606), "outcome", "ATTENDED", "reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say in a few words why.", "value=\"ATTENDED\" selected=\"selected\"");
        assertThat(post(Role.ADMIN, ADVISING + "/" + Samples.id(606), "reason", "x"))
                .bodyText()
                .contains("Choose what it counts as.");
        then(appointments).should(Mockito.never()).settle(any(), any());
    }

    @Test
    void sayWhenThereIsNothingLeftToDecide() {
        willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "not-disputed", "x"))
                .given(appointments)
                .settle(any(), any());

        assertThat(post(Role.ADMIN, ADVISING + "/" + Samples.id(606), "outcome", "ATTENDED", "reason", "x"))
                .hasRedirectedUrl(ADVISING)
                .flash()
                .containsEntry("refusal", "This is no longer disputed. There is nothing left to decide.");
    }
}
