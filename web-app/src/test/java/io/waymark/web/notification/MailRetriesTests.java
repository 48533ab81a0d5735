package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailRetriesTests {

    private static final Instant TOLD = Instant.parse("2026-03-03T10:00:00Z");

    @Test
    void pauseForLongerTheLongerItHasTaken() {
        assertThat(after(Duration.ZERO).pause()).isEqualTo(Duration.ofSeconds(5));
        assertThat(after(Duration.ofMinutes(10)).pause()).isEqualTo(Duration.ofMinutes(1));
        assertThat(after(Duration.ofHours(30)).pause()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void areOverAfterTwoDays() {
        assertThat(after(Duration.ofDays(2)).areOver()).isFalse();
        assertThat(after(Duration.ofDays(2).plusSeconds(1)).areOver()).isTrue();
    }

    private static MailRetries after(Duration waited) {
        return new MailRetries(TOLD, TOLD.plus(waited));
    }
}
