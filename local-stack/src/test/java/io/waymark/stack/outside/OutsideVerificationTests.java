package io.waymark.stack.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.stack.Answer;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import io.waymark.stack.Visitor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Over both services and the database: the news, the link, the token that opens one verification, the answer. */
class OutsideVerificationTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final UUID piece = UUID.randomUUID();
    private final UUID verification = UUID.randomUUID();
    private final String secret = "secret-of-" + UUID.randomUUID();
    private final String page = "/verify/alder-valley." + secret;

    @Test
    void answersByTheLinkAndTakesTheAnswerBack() {
        submit();
        name();
        takeTheLink();
        var pat = Visitor.stranger();

        var asked = pat.get(page);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(200);
        assertThat(asked.body()).contains("Eli", "Alder Valley College", "You are asked as the site supervisor.");
        for (var i = 0; i < 3; i++) {
            pat.get(page + "?answer=verify");
        }
        assertThat(status()).isEqualTo("SUBMITTED");

        assertThat(send(pat, page, asked, Map.of("answer", "verify")).status()).isEqualTo(302);
        assertThat(status()).isEqualTo("VERIFIED");
        var thanks = pat.get(page);
        assertThat(thanks.body()).contains("Thank you");

        assertThat(send(pat, page + "/undo", thanks, Map.of()).status()).isEqualTo(302);
        assertThat(status()).isEqualTo("SUBMITTED");
        send(pat, page, pat.get(page), Map.of("answer", "not-right", "comment", "Only 80 hours."));
        assertThat(status()).isEqualTo("RETURNED");
        assertThat(Request.get(StackForTests.get().advisingUrl() + "/api/evidence/" + piece)
                        .as(Tokens.of(People.ELI))
                        .send()
                        .body())
                .contains("Pat Lindgren", "NOT_RIGHT", "Only 80 hours.");
    }

    /** The page has a token of its own for each form. */
    private static Answer send(Visitor visitor, String path, Answer form, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("version", first(VERSION, form));
        all.put("_csrf", first(TOKEN, form));
        return visitor.postJust(path, all);
    }

    private static String first(Pattern pattern, Answer page) {
        var found = pattern.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    /** What no roadmap asks of site supervisors yet in a kind that is open. */
    private void submit() {
        StackForTests.database()
                .sql("""
                        insert into advising.evidence (institution_id, id, student_id, requirement, kind, status, amount,
                            payload, payload_version, submitted_at, version)
                        values (:college, :piece, :student, 'shadow-a-professional/reflection', 'REFLECTION', 'SUBMITTED', 1,
                            '{"kind": "reflection", "text": "120 hours at the clinic."}', 1, now(), 0)
                        """)
                .param("college", People.ELI.institution().value())
                .param("piece", piece)
                .param("student", People.ELI.person().value())
                .update();
        StackForTests.database()
                .sql("""
                        insert into advising.verification (institution_id, id, evidence_id, student_id, capacity, state,
                            asked_at, due_on, version)
                        values (:college, :verification, :piece, :student, 'SITE_SUPERVISOR', 'WAITING', now(),
                            current_date + 7, 0)
                        """)
                .param("college", People.ELI.institution().value())
                .param("verification", verification)
                .param("piece", piece)
                .param("student", People.ELI.person().value())
                .update();
    }

    private void name() {
        var answer = Request.of("PUT", StackForTests.get().advisingUrl() + "/api/evidence/" + piece + "/outsider")
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

    private String status() {
        return StackForTests.database()
                .sql("select status from advising.evidence where id = ?")
                .param(piece)
                .query(String.class)
                .single();
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
