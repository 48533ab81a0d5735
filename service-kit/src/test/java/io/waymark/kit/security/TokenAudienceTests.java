package io.waymark.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenAudienceTests {

    @Test
    void aServiceTakesNoTokenForAnother() {
        var forMentoring = TokenAudience.claim(Set.of(TokenAudience.MENTORING));

        assertThat(TokenAudience.MENTORING.isMeantBy(forMentoring)).isTrue();
        assertThat(TokenAudience.ADVISING.isMeantBy(forMentoring)).isFalse();
        assertThat(TokenAudience.WEB.isMeantBy(forMentoring)).isFalse();
    }

    @Test
    void everyServiceTakesTheOperators() {
        var forOperator = TokenAudience.claim(Set.of(TokenAudience.OPERATOR));

        assertThat(TokenAudience.ADVISING.isMeantBy(forOperator)).isTrue();
        assertThat(TokenAudience.WEB.isMeantBy(forOperator)).isTrue();
    }

    /** While this release is rolled out, the one before issues tokens and takes them. */
    @Test
    void agreesWithTheReleaseBefore() {
        assertThat(TokenAudience.ADVISING.isMeantBy(List.of("waymark"))).isTrue();
        assertThat(TokenAudience.claim(Set.of(TokenAudience.ADVISING))).contains("waymark");
    }

    @Test
    void nobodyIsMeantByNothing() {
        assertThat(TokenAudience.ADVISING.isMeantBy(List.of())).isFalse();
        assertThat(TokenAudience.ADVISING.isMeantBy(List.of("waymark", "elsewhere")))
                .isFalse();
    }
}
