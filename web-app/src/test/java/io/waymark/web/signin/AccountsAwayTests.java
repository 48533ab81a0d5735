package io.waymark.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.waymark.kit.outage.Outages;
import java.sql.SQLTransientConnectionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

/** Accounts that cannot be read are an outage, and no matter of the password. */
class AccountsAwayTests {

    /** Makes every attempt. */
    private final Attempts attempts = mock(
            Attempts.class,
            made -> made.getMethod().getName().equals("make")
                    ? made.<Supplier<?>>getArgument(2).get()
                    : null);

    @Test
    void sayWhatFailed() {
        var away = new CannotGetJdbcConnectionException("away", new SQLTransientConnectionException("silent", "08006"));

        assertThatThrownBy(() -> signIn(new InternalAuthenticationServiceException("away", away)))
                .isSameAs(away);
    }

    @Test
    void areAnOutageThoughNothingSaysWhy() {
        assertThatThrownBy(() -> signIn(new AuthenticationServiceException("away")))
                .isNotInstanceOf(AuthenticationException.class)
                .satisfies(failure -> assertThat(Outages.isOutage(failure)).isTrue());
    }

    private void signIn(AuthenticationException failure) {
        var signIn = new SignIn(
                _ -> {
                    throw failure;
                },
                attempts,
                mock(),
                mock(),
                mock(),
                mock(),
                mock());
        signIn.signIn(
                "alder-valley",
                "maya@college.example",
                "four words in a row",
                new MockHttpServletRequest(),
                new MockHttpServletResponse());
    }
}
