package io.waymark.web.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.cohort.CohortView;
import io.waymark.core.identity.Role;
import io.waymark.web.staff.StaffPageTests;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Somebody edits what somebody else has changed since they opened it. */
class ChangedFieldsTests extends StaffPageTests {

    private static final UUID COHORT = UUID.fromString("01930000-0000-7000-8000-0000000000c1");

    @Test
    void tellWhatItSaysNowKeepWhatWasTypedAndTakeTheNewVersion() {
        given(cohorts.rename(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."));
        given(cohorts.show(any())).willReturn(new CohortView(COHORT, "HIT spring", 12, 7, false));

        assertThat(post(Role.ADMIN, "/admin/cohorts/" + COHORT, "name", "HIT autumn", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"HIT autumn\"", "name=\"version\" value=\"7\"")
                .contains("Somebody changed this in the meantime. What you typed is still here.")
                .contains("<a href=\"#name\">Name: Somebody changed this to “HIT spring” in the meantime.</a>");
    }

    @Test
    void sayNothingOfAFieldThatSaysWhatWasTyped() {
        given(cohorts.rename(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."));
        given(cohorts.show(any())).willReturn(new CohortView(COHORT, "HIT autumn", 12, 7, false));

        assertThat(post(Role.ADMIN, "/admin/cohorts/" + COHORT, "name", "HIT autumn ", "version", "3"))
                .bodyText()
                .doesNotContain("Somebody changed this to");
    }
}
