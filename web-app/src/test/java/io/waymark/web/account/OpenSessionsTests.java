package io.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.web.WebAppTests;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;

class OpenSessionsTests extends WebAppTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private OpenSessions openSessions;

    @Autowired
    private FindByIndexNameSessionRepository<?> sessions;

    @Test
    void endWhenTheirPersonIsDeactivated() {
        var email = somebodyWithPassword(Role.STUDENT);
        signIn(email, PASSWORD);
        assertThat(sessionsOf(email)).hasSize(1);

        deactivate(email);

        assertThat(sessionsOf(email)).isEmpty();
    }

    @Test
    void goOnWhenTheirPersonIsOnLeave() {
        var email = somebodyWithPassword(Role.STUDENT);
        signIn(email, PASSWORD);

        become(Lifecycle.ON_LEAVE, email);

        assertThat(sessionsOf(email)).hasSize(1);
    }

    /** Who is away decides nothing in the name of an office, and is a student as before. */
    @Test
    void endWhenAnOfficeIsLostByALeave() {
        var email = somebodyWithPassword(Role.STUDENT, Role.ADMIN);
        signIn(email, PASSWORD);

        become(Lifecycle.ON_LEAVE, email, Role.STUDENT, Role.ADMIN);

        assertThat(sessionsOf(email)).isEmpty();
        assertThat(accounts.loadUserByUsername(SLUG + "/" + email).caller().roles())
                .containsExactly(Role.STUDENT);
        become(Lifecycle.ACTIVE, email, Role.STUDENT, Role.ADMIN);
        assertThat(accounts.loadUserByUsername(SLUG + "/" + email).caller().roles())
                .containsExactlyInAnyOrder(Role.STUDENT, Role.ADMIN);
    }

    @Test
    void endOnASecondLookWhenTheSignInBeganBeforeAndEndedAfter() {
        var email = somebodyWithPassword(Role.STUDENT);
        willAnswer(_ -> {
                    deactivate(email);
                    return true;
                })
                .given(passwords)
                .matches(any(), any());
        signIn(email, PASSWORD);
        assertThat(sessionsOf(email)).hasSize(1);

        openSessions.endOutdated(SessionCheck.of(ALDER, personOf(email)));

        assertThat(sessionsOf(email)).isEmpty();
    }

    @Test
    void stayOnASecondLookWhenTheySayWhatTheAccountSays() {
        var email = somebodyWithPassword(Role.STUDENT);
        signIn(email, PASSWORD);

        openSessions.endOutdated(SessionCheck.of(ALDER, personOf(email)));

        assertThat(sessionsOf(email)).hasSize(1);
    }

    @Test
    void endWhenAnotherPasswordIsChosen() {
        var email = somebodyWithPassword(Role.STUDENT);
        signIn(email, PASSWORD);

        choosePassword(personOf(email));

        assertThat(sessionsOf(email)).isEmpty();
    }

    @Test
    void stayWhereThePasswordIsChangedOnASecondLookToo() {
        var email = somebodyWithPassword(Role.STUDENT);
        var here = Objects.requireNonNull(signIn(email, PASSWORD).getResponse().getCookie("SESSION"));
        signIn(email, PASSWORD);

        mvc.post()
                .uri("/settings/password")
                .cookie(here)
                .with(csrf())
                .formField("current", PASSWORD)
                .formField("password", "five other words in a row")
                .formField("again", "five other words in a row")
                .exchange();
        openSessions.endOutdated(SessionCheck.of(ALDER, personOf(email)));

        assertThat(sessionsOf(email)).hasSize(1);
    }

    private Set<String> sessionsOf(String email) {
        return sessions.findByPrincipalName(personOf(email).toString()).keySet();
    }
}
