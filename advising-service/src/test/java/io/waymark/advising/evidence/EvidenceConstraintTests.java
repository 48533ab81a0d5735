package io.waymark.advising.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.core.identity.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What no row of evidence can say, whoever writes it. */
@AdvisingTest
class EvidenceConstraintTests {

    private static final String SESSION = UUID.randomUUID().toString();

    private final College alder;
    private final PersonId maya;

    @Autowired
    EvidenceConstraintTests(Colleges colleges) {
        alder = colleges.open();
        maya = alder.student("Maya");
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
        add("research-duties/reflection", "");
    }

    @Test
    void isInAStateThatThereIs() {
        refused("evidence_status_is_known", "status = 'LOST'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'VERIFIED'",
                "status = 'VERIFIED', decided_at = now()",
                "status = 'VERIFIED', decided_as = 'ADVISOR'",
                "decided_at = now(), decided_as = 'ADVISOR'"
            })
    void saysWhenAndAsWhomExactlyWhenItIsDecided(String change) {
        refused("what_is_decided_says_when_and_as_whom", change);
    }

    @Test
    void isReturnedForAReason() {
        var returned = "status = 'RETURNED', decided_at = now(), decided_as = 'ADVISOR'";

        refused("a_return_says_why", returned);
        change(returned + ", comment = 'Write more.'");

        assertThat(alder.count("evidence where status = 'RETURNED'")).isOne();
    }

    @Test
    void isReturnedWithoutWordsOnlyByWhoDoesNotKnowTheStudent() {
        var returned = "status = 'RETURNED', decided_at = now(), decided_as = 'SITE_SUPERVISOR'";

        refused("a_return_says_why", returned + ", dispute = 'NOT_RIGHT'");
        change(returned + ", dispute = 'UNKNOWN_STUDENT'");
        refused("only_what_comes_back_is_disputed", "status = 'VERIFIED'");

        assertThat(alder.count("evidence where status = 'RETURNED'")).isOne();
    }

    @Test
    void isOfSomebodyOnARoadmap() {
        var eli = alder.student("Eli");

        refused("evidence_belongs_to_a_journey", "student_id = '%s'".formatted(eli));
    }

    @Test
    void countsASessionOnceForARequirementAndForSeveralRequirements() {
        add("meet-mentors/session-count", SESSION);
        add("meet-peers/session-count", SESSION);

        assertThatThrownBy(() -> add("meet-peers/session-count", SESSION))
                .hasStackTraceContaining("a_session_counts_once");
    }

    private void refused(String rule, String change) {
        assertThatThrownBy(() -> change(change)).hasStackTraceContaining(rule);
    }

    private void change(String change) {
        alder.sql("update evidence set " + change + " returning 1", Integer.class);
    }

    private void add(String requirement, String session) {
        alder.sql("""
                insert into evidence (institution_id, id, student_id, requirement, kind, status, amount,
                    payload, payload_version, session_id, submitted_at, version)
                values (?, gen_random_uuid(), ?, ?, 'REFLECTION', 'SUBMITTED', 1,
                    '{"kind": "reflection"}', 1, cast(nullif(?, '') as uuid), now(), 0) returning 1
                """, Integer.class, alder.id().value(), maya.value(), requirement, session);
    }
}
