package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import io.waymark.advising.api.review.WaitingReviews;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.services.Answers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** How much waits, in the navigation of every page. */
class WaitingCountsTests extends StaffPageTests {

    @Test
    void sayWhatWaitsForAReviewerAskedOncePerPage() {
        given(reviews.waiting()).willReturn(List.of(new WaitingReviews(VerifierRole.ADVISOR, 7)));

        assertThat(get(Role.ADVISOR, "/advisor/caseload"))
                .bodyText()
                .containsPattern(
                        "Reviews</span>\\s*<b class=\"count\">\\s*7\\s*<span class=\"visually-hidden\"> waiting");
        then(reviews).should(times(1)).waiting();
        then(sessions).should(never()).requests();
    }

    @Test
    void sayHowManyRequestsWaitForAMentor() {
        given(sessions.requests()).willReturn(100);

        assertThat(get(Role.MENTOR, "/mentor/profile"))
                .bodyText()
                .containsPattern("Sessions</span>\\s*<b class=\"count\">\\s*99\\+");
    }

    @Test
    void areSilentWhereNothingAnswersOrTheServiceRefuses() {
        given(reviews.waiting()).willThrow(Answers.silence());
        given(sessions.requests()).willThrow(Answers.refusal(HttpStatus.FORBIDDEN, "not-allowed", "No."));

        assertThat(get(Role.MENTOR, "/mentor/profile")).hasStatusOk().bodyText().doesNotContain("class=\"count\"");
    }

    @Test
    void areNotAskedForWhereNothingCanWaitNorForAFragment() {
        get(Role.ADMIN, "/admin/people");
        mvc.get().uri("/admin/overview").header("HX-Request", "true").exchange();

        then(reviews).should(never()).waiting();
        then(sessions).should(never()).requests();
    }
}
