package io.waymark.advising.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.core.identity.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses whoever writes it. */
@AdvisingTest
class SignalConstraintTests {

    private final College alder;
    private final JdbcClient jdbc;
    private final PersonId maya;
    private final PersonId dana;

    @Autowired
    SignalConstraintTests(Colleges colleges, JdbcClient jdbc) {
        this.jdbc = jdbc;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
    }

    @Test
    void keepsARuleFromOpeningTwoSignalsOfAKind() {
        write("'NO_CONTACT', 'RULE', 30", "'OPEN', now(), null, null");
        write("'NO_CONTACT', 'RULE', 30", "'RESOLVED', now(), now(), 'CONTACTED'");
        write("'NO_CONTACT', 'PERSON', 30", "'OPEN', now(), null, null");
        write("'NO_CONTACT', 'PERSON', 30", "'OPEN', now(), null, null");

        refuses(
                "a_rule_opens_one_signal_of_a_kind",
                () -> write("'NO_CONTACT', 'RULE', 30", "'OPEN', now(), null, null"));
        assertThat(alder.count("signal")).isEqualTo(4);
    }

    @Test
    void wantsToKnowWhenAndByWhatASignalWasResolved() {
        refuses(
                "what_is_resolved_says_when_and_by_what",
                () -> write("'NO_CONTACT', 'RULE', 30", "'RESOLVED', now(), now(), null"));
        refuses(
                "what_is_resolved_says_when_and_by_what",
                () -> write("'NO_CONTACT', 'RULE', 30", "'OPEN', now(), now(), 'CONTACTED'"));
        refuses("signal_state_is_known", () -> write("'NO_CONTACT', 'RULE', 30", "'SNOOZED', now(), null, null"));
    }

    @Test
    void knowsSeveritiesFrom0To100AndWhereSignalsComeFrom() {
        refuses("severity_is_from_0_to_100", () -> write("'NO_CONTACT', 'RULE', 101", "'OPEN', now(), null, null"));
        refuses(
                "a_signal_comes_from_a_rule_or_a_person",
                () -> write("'NO_CONTACT', 'RUMOR', 30", "'OPEN', now(), null, null"));
    }

    private void write(String kind, String state) {
        alder.inside(() -> jdbc.sql("""
                        insert into signal (institution_id, id, student_id, owner_id, kind, source, severity, since,
                                            state, opened_at, resolved_at, resolution)
                        values (?, ?, ?, ?, %s, '2026-03-02', %s)
                        """.formatted(kind, state))
                .params(alder.id().value(), UUID.randomUUID(), maya.value(), dana.value())
                .update());
    }

    private static void refuses(String constraint, Runnable write) {
        assertThatThrownBy(write::run)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }
}
