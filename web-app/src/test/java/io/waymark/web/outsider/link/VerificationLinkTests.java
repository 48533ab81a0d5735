package io.waymark.web.outsider.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.mail.LinkSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerificationLinkTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");

    @Test
    void worksForTwoWeeks() {
        var link = new VerificationLink(new LinkSecret("abc"), UUID.randomUUID(), MONDAY);

        assertThat(link.worksAt(MONDAY)).isTrue();
        assertThat(link.worksAt(MONDAY.plus(Duration.ofDays(14)).minusSeconds(1)))
                .isTrue();
        assertThat(link.worksAt(MONDAY.plus(Duration.ofDays(14)))).isFalse();
    }
}
