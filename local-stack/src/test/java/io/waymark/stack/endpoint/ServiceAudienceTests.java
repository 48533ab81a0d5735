package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.security.TokenAudience;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import org.junit.jupiter.api.Test;

class ServiceAudienceTests {

    private final String advising = StackForTests.get().advisingUrl() + "/api/caseload";
    private final String mentoring = StackForTests.get().mentoringUrl() + "/api/mentors";

    @Test
    void aTokenOpensTheServiceItIsForAndNoOther() {
        var forAdvising = Tokens.of(People.RUTH, TokenAudience.ADVISING);
        var forMentoring = Tokens.of(People.RUTH, TokenAudience.MENTORING);

        assertThat(status(mentoring, forAdvising)).isEqualTo(401);
        assertThat(status(advising, forMentoring)).isEqualTo(401);
        assertThat(status(mentoring, forMentoring)).isNotEqualTo(401);
        assertThat(status(advising, forAdvising)).isNotEqualTo(401);
    }

    private static int status(String address, String token) {
        return Request.get(address).as(token).send().status();
    }
}
