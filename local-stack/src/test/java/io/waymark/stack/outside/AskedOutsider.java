package io.waymark.stack.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.core.identity.PersonId;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

/** Somebody outside who is asked, by a link, to verify what Eli submitted. */
public final class AskedOutsider {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final UUID evidence = UUID.randomUUID();
    private final UUID verification = UUID.randomUUID();
    private final String secret = "secret-of-" + UUID.randomUUID();

    private AskedOutsider() {}

    /** What Eli submitted waits for somebody in this capacity, and Eli has to say who. */
    public static void toBeNamed(String capacity) {
        new AskedOutsider().submit(capacity);
    }

    public static AskedOutsider toVerify() {
        var asked = new AskedOutsider();
        asked.submit("SITE_SUPERVISOR");
        asked.name();
        asked.takeTheLink();
        return asked;
    }

    /** Where one link leads to all hours of a student that somebody was asked to sign, and that nobody has opened yet. */
    public static String ofHours(PersonId student) {
        var secret = "secret-of-" + UUID.randomUUID();
        await().atMost(PATIENCE)
                .until(() -> StackForTests.database()
                                .sql("""
                                        update web.verification_link set secret_hash = ?
                                        where secret_hash = (
                                            select link.secret_hash from web.verification_link link
                                              join advising.verification asked on asked.id = link.verification_id
                                              join advising.evidence on evidence.id = asked.evidence_id
                                            where evidence.student_id = ? and evidence.kind = 'HOURS_LOG'
                                              and asked.state = 'WAITING' and link.retired_at is null
                                            order by asked.asked_at desc limit 1)
                                        """)
                                .params(hash(secret), student.value())
                                .update()
                        == 1);
        return "/verify/alder-valley." + secret + "/hours";
    }

    public UUID evidence() {
        return evidence;
    }

    /** Where the link leads. */
    public String page() {
        return "/verify/alder-valley." + secret;
    }

    /** What no roadmap asks of site supervisors yet in a kind that is open. */
    private void submit(String capacity) {
        StackForTests.database()
                .sql("""
                        insert into advising.evidence (institution_id, id, student_id, requirement, kind, status, amount,
                            payload, payload_version, submitted_at, version)
                        values (:college, :piece, :student, 'shadow-a-professional/reflection', 'REFLECTION', 'SUBMITTED', 1,
                            '{"kind": "reflection", "text": "120 hours at the clinic."}', 1, now(), 0)
                        """)
                .param("college", People.ELI.institution().value())
                .param("piece", evidence)
                .param("student", People.ELI.person().value())
                .update();
        StackForTests.database()
                .sql("""
                        insert into advising.verification (institution_id, id, evidence_id, student_id, capacity, state,
                            asked_at, due_on, version)
                        values (:college, :verification, :piece, :student, :capacity, 'WAITING', now(),
                            current_date + 7, 0)
                        """)
                .param("college", People.ELI.institution().value())
                .param("verification", verification)
                .param("capacity", capacity)
                .param("piece", evidence)
                .param("student", People.ELI.person().value())
                .update();
    }

    private void name() {
        var answer = Request.of("PUT", StackForTests.get().advisingUrl() + "/api/evidence/" + evidence + "/outsider")
                .as(Tokens.of(People.ELI))
                .header("If-Match", "\"0\"")
                .json(
                        "{\"capacity\": \"SITE_SUPERVISOR\", \"name\": \"Pat Lindgren\", \"email\": \"pat@clinic.example\"}")
                .send();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    /** No mail is sent here, and nobody can read a secret from its hash: the test puts one of its own in place. */
    private void takeTheLink() {
        await().atMost(PATIENCE)
                .until(() -> StackForTests.database()
                                .sql("update web.verification_link set secret_hash = ? where verification_id = ?")
                                .params(hash(secret), verification)
                                .update()
                        == 1);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
