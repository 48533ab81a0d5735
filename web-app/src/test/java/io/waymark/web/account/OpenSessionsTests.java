package io.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;

import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.web.WebAppTests;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;

class OpenSessionsTests extends WebAppTests {

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

    private Set<String> sessionsOf(String email) {
        return sessions.findByPrincipalName(personOf(email).toString()).keySet();
    }
}
