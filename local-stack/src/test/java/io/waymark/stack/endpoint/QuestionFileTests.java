package io.waymark.stack.endpoint;

import static io.waymark.stack.endpoint.App.ADVISING;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.Tokens;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What an admin downloads of the questions is what can be uploaded again. */
class QuestionFileTests {

    @Test
    void isReadAsItWasWritten() {
        var file = Visitors.of(Role.ADMIN)
                .get("/admin/practice/questions.csv?credential=rhit")
                .body();

        var report = Request.of("POST", ADVISING.url() + "/api/questions/file?credential=rhit")
                .as(Tokens.of(People.RUTH))
                .body("text/csv", file.getBytes(StandardCharsets.UTF_8))
                .send();

        assertThat(report.status()).as(report.toString()).isEqualTo(200);
        assertThat(report.body()).contains("\"added\":0", "\"changed\":0", "\"errorCount\":0");
    }
}
