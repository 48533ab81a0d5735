package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.kit.test.PdfForTests;
import io.waymark.stack.Answer;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.Tokens;
import io.waymark.stack.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Names of files as browsers send them, through both servers. */
class LongFileNameTests {

    private static final String STEP = "high-school-diploma-or-ged";

    /** Up to as long as disks take them: 255 letters of up to four bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"毕业证书", "🎓🎓", "ประกาศ", "Zeugnis für Maya ", "Die\u0302\u0301n "})
    void areTakenShortened(String letters) {
        var dylan = Visitor.signedIn("birch-lake", "dylan.frost@birchlake.example");

        var answer = upload(
                dylan, "/student/roadmap/steps/" + STEP + "/evidence/document-upload", letters.repeat(50) + ".pdf");

        assertThat(answer.status()).as(answer.toString()).isBetween(302, 303);
        var evidence = JsonMapper.shared()
                .readTree(asDylan("GET", "/api/evidence?student=%s&step=%s".formatted(People.DYLAN.person(), STEP))
                        .send()
                        .body())
                .get(0);
        assertThat(evidence.at("/shown/0/document/name").asString())
                .startsWith(java.text.Normalizer.normalize(letters.strip(), java.text.Normalizer.Form.NFC))
                .endsWith(".pdf")
                .hasSizeLessThanOrEqualTo(200);
        asDylan("POST", "/api/evidence/" + evidence.get("id").asString() + "/withdraw")
                .header("If-Match", "\"" + evidence.get("version").asInt() + "\"")
                .send();
    }

    @Test
    void areNoReasonToRefuseAnImport() {
        var answer = upload(Visitors.of(Role.ADMIN), "/admin/imports", "Studierende 🎓".repeat(60) + ".csv");

        assertThat(answer.status()).as(answer.toString()).isBetween(302, 303);
    }

    @Test
    void areSaidToBeTooLongWhereTheyAre() {
        var answer = upload(Visitors.of(Role.ADMIN), "/admin/imports", "x".repeat(20_000) + ".csv");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body())
                .contains("The name of this file is too long")
                .doesNotContain("This file is too large");
    }

    private static Answer upload(Visitor visitor, String address, String name) {
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
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/pdf\r
                \r
                %s\r
                --b--\r
                """.formatted(visitor.token(), name, new String(PdfForTests.onePage(), StandardCharsets.US_ASCII));
        return visitor.post(address, "multipart/form-data; boundary=b", form.getBytes(StandardCharsets.UTF_8));
    }

    private static Request asDylan(String method, String path) {
        return Request.of(method, App.ADVISING.url() + path).as(Tokens.of(People.DYLAN));
    }
}
