package io.waymark.mentoring.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTests {

    private static final TimeSlot TUESDAY_AT_NINE =
            TimeSlot.of(Instant.parse("2026-03-03T14:00:00Z"), Duration.ofMinutes(30));

    private final Session session =
            new Session(SessionId.next(), PersonId.next(), PersonId.next(), null, TUESDAY_AT_NINE);

    @Test
    void endsForOneReason() {
        session.end(SessionState.DECLINED);

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> session.end(SessionState.CANCELED))
                .returns("session-over", RuleViolationException::code);
        assertThat(session.state()).isEqualTo(SessionState.DECLINED);
    }
}
