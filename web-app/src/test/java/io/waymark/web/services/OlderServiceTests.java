package io.waymark.web.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.core.identity.Role;
import io.waymark.web.WebAppTests;
import io.waymark.web.account.SignedInFixtures;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** During an upgrade pages ask services of the release before, whose answers lack what came since. */
class OlderServiceTests extends WebAppTests {

    @Test
    void whichAnswersWithoutCountsAndFlagsIsUnderstood() {
        var columns = "/imports/" + UUID.randomUUID() + "/columns";
        SERVICE.answers("/api" + columns, """
                {"source": "Canvas", "everybody": "student", "columns": [], "targets": [], "roles": []}
                """);

        assertThat(mvc.post()
                        .uri("/admin" + columns)
                        .param("source", "Canvas")
                        .with(user(SignedInFixtures.signedIn(UUID.randomUUID(), "Ruth Bellamy", Role.ADMIN)))
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/admin/imports");
    }
}
