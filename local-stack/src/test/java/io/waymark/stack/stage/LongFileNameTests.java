package io.waymark.stack.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.PdfForTests;
import io.waymark.stack.Answer;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import io.waymark.stack.Visitor;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Names of files as browsers send them, through both servers. */
class LongFileNameTests {

    private static final String STEP = "high-school-diploma-or-ged";
    private static final String CSV = "role,number,given_name,family_name,email\n";

    private final Visitor admin = Visitor.signedIn("alder-valley", "ruth.bellamy@aldervalley.example");

    /** Up to as long as disks take them: 255 letters of up to four bytes. */
    @Test
    void areTakenShortened() {
        var student = NewStudent.named("Lotte", "Longname");
        var visitor = Visitor.signedIn("alder-valley", student.email());

        for (var letters : new String[] {"毕业证书", "🎓🎓", "ประกาศ", "Zeugnis für Maya ", "Die\u0302\u0301n "}) {
            var answer = upload(
                    visitor,
                    "/student/roadmap/steps/" + STEP + "/evidence/document-upload",
                    letters.repeat(50) + ".pdf",
                    new String(PdfForTests.onePage(), StandardCharsets.US_ASCII));

            assertThat(answer.status()).as(answer.body()).isBetween(302, 303);
            assertThat(withdrawn(student))
                    .startsWith(Normalizer.normalize(letters.strip(), Normalizer.Form.NFC))
                    .endsWith(".pdf")
                    .hasSizeLessThanOrEqualTo(200);
        }
    }

    @Test
    void areNoReasonToRefuseAnImport() {
        var answer = upload(admin, "/admin/imports", "Studierende 🎓".repeat(60) + ".csv", CSV);

        assertThat(answer.status()).as(answer.body()).isBetween(302, 303);
    }

    @Test
    void areSaidToBeTooLongWhereTheyAre() {
        var answer = upload(admin, "/admin/imports", "x".repeat(20_000) + ".csv", CSV);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body())
                .contains("The name of this file is too long")
                .doesNotContain("This file is too large");
    }

    private static Answer upload(Visitor visitor, String address, String name, String content) {
        var form = """
                --b\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --b\r
                Content-Disposition: form-data; name="documentType"\r
                \r
                ged-certificate\r
                --b\r
                Content-Disposition: form-data; name="_partial"\r
                \r
                on\r
                --b\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --b--\r
                """.formatted(visitor.token(), name, content);
        return visitor.post(address, "multipart/form-data; boundary=b", form.getBytes(StandardCharsets.UTF_8));
    }

    /** The name that the file has got, for the last time. */
    private static String withdrawn(NewStudent student) {
        var person = People.at("alder-valley", student.email());
        var service = StackForTests.get().advisingUrl();
        var evidence = JsonMapper.shared()
                .readTree(Request.get("%s/api/evidence?student=%s&step=%s".formatted(service, student.id(), STEP))
                        .as(Tokens.of(person))
                        .send()
                        .body())
                .get(0);
        Request.of(
                        "POST",
                        "%s/api/evidence/%s/withdraw"
                                .formatted(service, evidence.get("id").asString()))
                .as(Tokens.of(person))
                .header("If-Match", "\"" + evidence.get("version").asInt() + "\"")
                .send();
        return evidence.at("/shown/0/document/name").asString();
    }
}
