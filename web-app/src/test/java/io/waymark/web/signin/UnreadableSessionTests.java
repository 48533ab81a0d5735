package io.waymark.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.waymark.core.identity.Role;
import io.waymark.web.WebAppTests;
import jakarta.servlet.http.Cookie;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session of which this release cannot read what another one wrote. */
class UnreadableSessionTests extends WebAppTests {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "aced0005", "aced00057372", "aced000574000548656c6c"})
    void isSignedOut(String hex) {
        var session = sessionWhoseAttributesAre(hex, "%");

        assertThat(mvc.get().uri("/sign-in").cookie(session)).hasStatusOk();
        assertThat(mvc.get().uri("/settings/password").cookie(session))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/sign-in");
    }

    @Test
    void opensAnewInTheSameBrowser() {
        var email = somebodyWithPassword(Role.STUDENT);
        var session = sessionWhoseAttributesAre("00", "%");

        var answer = mvc.post()
                .uri("/sign-in")
                .cookie(session)
                .with(csrf())
                .formField("college", SLUG)
                .formField("email", email)
                .formField("password", PASSWORD)
                .exchange();

        assertThat(answer).hasStatus3xxRedirection();
        var opened = Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
        assertThat(mvc.get().uri("/settings/password").cookie(opened)).hasStatus(HttpStatus.OK);
    }

    @Test
    void goesOnWhereOnlyTheLanguageCannotBeRead() {
        var session = sessionWhoseAttributesAre("00", "%LOCALE%");

        assertThat(mvc.get().uri("/settings/password").cookie(session)).hasStatusOk();
    }

    private Cookie sessionWhoseAttributesAre(String hex, String which) {
        var email = somebodyWithPassword(Role.STUDENT);
        var session =
                Objects.requireNonNull(signIn(email, PASSWORD).getResponse().getCookie("SESSION"));
        var changed = jdbc.sql("""
                        update spring_session_attributes a set attribute_bytes = ?
                        from spring_session s
                        where s.primary_id = a.session_primary_id and s.principal_name = ? and a.attribute_name like ?
                        """)
                .param(HexFormat.of().parseHex(hex))
                .param(personOf(email).toString())
                .param(which)
                .update();
        assertThat(changed).isPositive();
        return session;
    }
}
