package io.waymark.advising.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.api.contact.ContactAttemptView;
import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.contact.RecordContactAttempt;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttemptTests {

    private static final Instant NOW = Instant.parse("2026-03-02T14:00:00Z");
    private static final PersonId MAYA = PersonId.next();
    private static final PersonId DANA = PersonId.next();

    @Test
    void wasMadeJustNowUnlessItSaysWhen() {
        assertThat(attempt(null).at()).isEqualTo(NOW);
        assertThat(attempt(NOW.minusSeconds(60)).at()).isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    void wasNotMadeInTheFuture() {
        assertThatThrownBy(() -> attempt(NOW.plusNanos(1)))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        it -> assertThat(it.code()).isEqualTo("attempt-in-the-future"));
    }

    @Test
    void isByWhoMadeIt() {
        assertThat(attempt(null).isBy(DANA)).isTrue();
        assertThat(attempt(null).isBy(MAYA)).isFalse();
        assertThat(attempt(null).student()).isEqualTo(MAYA);
    }

    @Test
    void showsWhatCameOfItAndWhoseItIs() {
        var attempt = attempt(null);
        var dana = new PersonBrief(DANA.value(), "Dana", "Advisor");

        assertThat(attempt.view(dana, false))
                .isEqualTo(new ContactAttemptView(
                        attempt.id(),
                        dana,
                        ContactChannel.IN_PERSON,
                        ContactOutcome.NO_ANSWER,
                        NOW,
                        false,
                        attempt.version()));
    }

    private static Attempt attempt(@Nullable Instant at) {
        return new Attempt(
                UUID.randomUUID(),
                MAYA,
                DANA,
                new RecordContactAttempt(ContactChannel.IN_PERSON, ContactOutcome.NO_ANSWER, at),
                NOW);
    }
}
