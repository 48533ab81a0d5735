package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.willAnswer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.core.identity.Role;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.pages.Wave;
import io.waymark.web.sample.Walk;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** All that a page of staff needs is asked for at once, what is remembered at other times too. */
class StaffWavesTests extends StaffPageTests {

    /** In a language in which no other test has read the titles of the roadmaps, which are remembered. */
    @Test
    void ofAMentorsProfile() {
        var wave = Wave.of(2);
        willAnswer(wave.then(Samples.profile())).given(mentors).own();
        willAnswer(wave.then(List.of(Walk.outline()))).given(journeys).roadmaps();
        var priya = SignedInFixtures.reading(Locale.CANADA, Samples.MENTOR, "Priya Raman", Role.MENTOR);

        assertThat(mvc.get().uri("/mentor/profile").with(user(priya))).hasStatusOk();
    }
}
