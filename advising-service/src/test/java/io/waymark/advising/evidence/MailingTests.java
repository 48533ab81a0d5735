package io.waymark.advising.evidence;

import static io.waymark.advising.evidence.EvidenceFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.refusal.RuleViolationException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailingTests {

    @Test
    void waitsAnHourBetweenTwoMails() {
        var first = Mailing.first(MONDAY);

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> first.again(MONDAY.plus(Duration.ofMinutes(59))))
                .satisfies(it -> assertThat(it.code()).isEqualTo("mailed-lately"));
        assertThat(first.again(MONDAY.plus(Duration.ofMinutes(60))))
                .isEqualTo(new Mailing(MONDAY.plus(Duration.ofMinutes(60)), 2));
    }

    @Test
    void writesFiveTimesAtMost() {
        var mailing = Mailing.first(MONDAY);
        for (var day = 1; day < Mailing.MOST; day++) {
            mailing = mailing.again(MONDAY.plus(Duration.ofDays(day)));
        }
        var last = mailing;

        assertThat(last.mails()).isEqualTo(5);
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> last.again(MONDAY.plus(Duration.ofDays(30))))
                .satisfies(it -> assertThat(it.code()).isEqualTo("mailed-often-enough"));
    }
}
