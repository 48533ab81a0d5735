package io.waymark.stack.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.Answer;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import io.waymark.stack.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Over both services and the database: the news, the link, the token that opens one verification, the answer. */
class OutsideVerificationTests {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final AskedOutsider asked = AskedOutsider.toVerify();
    private final UUID evidence = asked.evidence();
    private final String page = asked.page();

    @Test
    void answersByTheLinkAndTakesTheAnswerBack() {
        var pat = Visitor.stranger();

        var shown = pat.get(page);
        assertThat(shown.status()).as(shown.toString()).isEqualTo(200);
        assertThat(shown.body()).contains("Eli Brandt asks you", "named you as their site supervisor");
        for (var i = 0; i < 3; i++) {
            pat.get(page + "?answer=verify");
        }
        assertThat(status()).isEqualTo("SUBMITTED");

        assertThat(send(pat, page, shown, Map.of("answer", "verify")).status()).isEqualTo(302);
        assertThat(status()).isEqualTo("VERIFIED");
        var thanks = pat.get(page);
        assertThat(thanks.body()).contains("Thank you");

        assertThat(send(pat, page + "/undo", thanks, Map.of()).status()).isEqualTo(302);
        assertThat(status()).isEqualTo("SUBMITTED");
        send(pat, page, pat.get(page), Map.of("answer", "not-right", "comment", "Only 80 hours."));
        assertThat(status()).isEqualTo("RETURNED");
        assertThat(Request.get(StackForTests.get().advisingUrl() + "/api/evidence/" + evidence)
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

    private String status() {
        return StackForTests.database()
                .sql("select status from advising.evidence where id = ?")
                .param(evidence)
                .query(String.class)
                .single();
    }
}
