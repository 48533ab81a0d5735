package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.core.identity.Role;
import io.waymark.stack.Answer;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.Tokens;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports and documents that are none, or are packed as no browser packs them: a refusal, or a list of their errors. */
class HostileFileTests {

    private static final String HEADER = "role,number,given_name,family_name,email\n";
    private static final String DOCUMENT = "/api/evidence/documents";
    private static final String DIPLOMA = "high-school-diploma-or-ged/document-upload";

    /** What is sent, byte for byte; its name says what is wrong with it. */
    record Sent(String name, byte[] bytes) {

        static Sent text(String name, String text) {
            return new Sent(name, text.getBytes(StandardCharsets.UTF_8));
        }

        /** One byte a character, so that any byte can be written down. */
        static Sent raw(String name, String bytes) {
            return new Sent(name, bytes.getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A form in parts, and what it says it is. */
    record Form(String name, String contentType, String body) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("imports")
    void refusesAnImportOrListsItsErrors(Sent csv) {
        var answer = asAdmin("POST", "/api/imports?name=Hostile")
                .body("text/csv", csv.bytes())
                .send();
        if (answer.status() >= 300) {
            answer.isProblem();
            return;
        }
        var upload = "/api/imports/" + read(answer).get("id").asString();

        var checked = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> read(asAdmin("GET", upload).send()),
                        it -> !it.get("state").asString().equals("CHECKING"));

        assertThat(checked.get("errors").asInt()).as(checked.toString()).isPositive();
        var errors = asAdmin("GET", upload + "/errors").send();
        assertThat(errors.status()).as(errors.toString()).isEqualTo(200);
        errors.saysNothingOfOurInsides();
        asAdmin("POST", upload + "/apply").send().isProblem(422);
    }

    @ParameterizedTest
    @MethodSource("imports")
    void survivesAnImportOnItsPage(Sent csv) {
        var visitor = Visitors.of(Role.ADMIN);
        var form = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n".formatted(visitor.token())
                + "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nHostile\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../a\\\".csv\"\r\n\r\n"
                + new String(csv.bytes(), StandardCharsets.ISO_8859_1)
                + "\r\n--b--\r\n";

        var answer = visitor.post(
                "/admin/imports", "multipart/form-data; boundary=b", form.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesFormsThatAreNotAsAgreed(Form form) {
        var answer = asStudent("POST", DOCUMENT)
                .body(form.contentType(), form.body().getBytes(StandardCharsets.ISO_8859_1))
                .send();

        answer.isProblem();
        answer.saysNothingOfOurInsides();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void survivesSuchFormsOnAPage(Form form) {
        var visitor = Visitors.of(Role.STUDENT);
        var body = form.body()
                .replaceFirst(
                        "--b\r\n",
                        "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--b\r\n"
                                .formatted(visitor.token()));

        var answer = visitor.post(
                "/student/roadmap/steps/research-duties/evidence/document-upload",
                form.contentType(),
                body.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        var file = form(DIPLOMA, "filename=\"a.txt\"", "x".repeat(11_000_000));

        asStudent("POST", DOCUMENT)
                .body("multipart/form-data; boundary=b", file.getBytes(StandardCharsets.UTF_8))
                .send()
                .isProblem(413);
    }

    @Test
    void saysOnAPageThatAFileIsTooLarge() {
        var visitor = Visitors.of(Role.ADMIN);
        var file = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "x".repeat(66 * 1024 * 1024)
                + "\r\n--b--\r\n";

        var answer = visitor.post(
                "/admin/imports?_token=" + visitor.token(),
                "multipart/form-data; boundary=b",
                file.getBytes(StandardCharsets.US_ASCII));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("This file is too large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filename=\"\"",
                "filename=\".txt\"",
                "filename=\"../../etc/passwd.txt\"",
                "filename=\"..\\\\..\\\\boot.txt\"",
                "filename=\"C:\\\\con.txt\"",
                "filename=\"a\\\"; filename=\\\"b.txt\"",
                "filename=\"a%0d%0aX-Evil: 1.txt\"",
                "filename=\"a\0.txt\"",
                "filename=\"<script>alert(1)</script>.txt\"",
                "filename=\"\u00e2\u0080\u00aetxt.exe.txt\"",
                "filename*=UTF-8''..%2f..%2fa%0d%0ab.txt",
                "filename*=klingon''a.txt",
                "filename=a.txt; filename=b.txt"
            })
    void keepsNoNameThatLeadsAstray(String name) {
        var answer = asStudent("POST", DOCUMENT)
                .body(
                        "multipart/form-data; boundary=b",
                        form(DIPLOMA, name, "hello").getBytes(StandardCharsets.ISO_8859_1))
                .send();
        if (answer.status() >= 300) {
            answer.isProblem();
            return;
        }
        var evidence = read(answer);
        var address = "/api/evidence/" + evidence.get("id").asString();

        var download = asStudent("GET", address + "/document").send();

        assertThat(download.status()).isEqualTo(200);
        var disposition = ContentDisposition.parse(download.header("content-disposition"));
        assertThat(disposition.isAttachment()).isTrue();
        assertThat(disposition.getFilename()).doesNotContain("..", "/", "\\", "<", "\r", "\n", "\0", "\u202e");
        assertThat(download.header("x-evil")).isEmpty();
        assertThat(asStudent("POST", address + "/withdraw")
                        .header("If-Match", "\"" + evidence.get("version").asInt() + "\"")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    static Stream<Sent> imports() {
        var maya = "student,S-1,Maya,Okafor,m@a.example\n";
        return Stream.of(
                Sent.text("nothing", ""),
                Sent.text("only a byte-order mark", "\ufeff"),
                Sent.raw("NULs", "\0".repeat(1_000)),
                Sent.text("a NUL in a name", HEADER + maya.replace("Maya", "Ma\0ya")),
                Sent.text("a NUL in the header", HEADER.replaceFirst("^.", "$0\0") + maya),
                Sent.raw("Latin-1 behind UTF-8", HEADER + maya.replace("Maya", "M\u00c3\u00a4y\u00e4")),
                Sent.raw("half a character at the end", HEADER + maya.replace("\n", "\u00c3")),
                Sent.raw("a lone surrogate", HEADER + maya.replace("Maya", "Ma\u00ed\u00a0\u0080ya")),
                new Sent("UTF-32", (HEADER + maya).getBytes(Charset.forName("UTF-32"))),
                Sent.text("a quote that is never closed", HEADER + maya.replace("Maya", "\"Maya")),
                Sent.text("quotes within a name", HEADER + maya.replace("Maya", "\"Ma\"\"\"ya\"\"")),
                Sent.text("only quotes", "\"".repeat(10_001)),
                Sent.text("a line of a megabyte", "x".repeat(1_000_000)),
                Sent.text("a name of a megabyte", HEADER + maya.replace("Maya", "x".repeat(1_000_000))),
                Sent.text("a hundred thousand columns", ",".repeat(100_000) + "\n" + maya),
                Sent.text("a hundred thousand fields", HEADER + "student" + ",x".repeat(100_000) + "\n"),
                Sent.text("a hundred headers", HEADER.repeat(100)),
                Sent.raw("a ZIP", "PK\u0003\u0004\u0014\0\u0006\0\u0008\0\0\0!\0\u00ff\u00fe"),
                Sent.text("a page", "<!DOCTYPE html><html><body>Not signed in</body></html>"));
    }

    static Stream<Form> forms() {
        var good = form(DIPLOMA, "filename=\"a.txt\"", "hello");
        var packed = "multipart/form-data; boundary=b";
        var disposition = "Content-Disposition: form-data; ";
        return Stream.of(
                new Form("no boundary", "multipart/form-data", good),
                new Form("another boundary", "multipart/form-data; boundary=other", good),
                new Form("an endless boundary", "multipart/form-data; boundary=" + "b".repeat(4_000), good),
                new Form("an empty boundary", "multipart/form-data; boundary=", good),
                new Form("mixed", "multipart/mixed; boundary=b", good),
                new Form("nothing", packed, ""),
                new Form("only an end", packed, "--b--\r\n"),
                new Form("cut off within the file", packed, good.substring(0, good.indexOf("hello") + 2)),
                new Form("cut off within a header", packed, good.substring(0, good.indexOf("filename"))),
                new Form("no file", packed, good.substring(0, good.indexOf("--b\r\n", 5)) + "--b--\r\n"),
                new Form("no requirement", packed, good.substring(good.indexOf("--b\r\n", 5))),
                new Form("the file as text", packed, good.replace("; filename=\"a.txt\"", "")),
                new Form("a part without a name", packed, good.replace("name=\"file\"; ", "")),
                new Form("a part without a header", packed, "--b\r\n\r\nx\r\n" + good.replace("--b--", "--b")),
                new Form("an empty file", packed, good.replace("hello", "")),
                new Form("a PDF that is none", packed, good.replace("a.txt", "a.pdf")),
                new Form(
                        "a picture that is none",
                        packed,
                        good.replace("a.txt", "a.png").replace("hello", "\u0089PNG")),
                new Form("a NUL in the requirement", packed, good.replace(DIPLOMA, "a\0b")),
                new Form("a long requirement", packed, good.replace(DIPLOMA, "x".repeat(1_500_000))),
                new Form(
                        "a day that is none",
                        packed,
                        good.replaceFirst(
                                "--b\r\n",
                                "--b\r\n" + disposition + "name=\"expiresOn\"\r\n\r\n2026-02-30\r\n--b\r\n")),
                new Form("a long header", packed, good.replace("text/plain", "text/plain; a=" + "x".repeat(20_000))),
                new Form(
                        "many parts",
                        packed,
                        ("--b\r\n" + disposition + "name=\"p\"\r\n\r\nx\r\n").repeat(3_000) + good));
    }

    private static String form(String requirement, String fileName, String content) {
        return """
                --b\r
                Content-Disposition: form-data; name="requirement"\r
                \r
                %s\r
                --b\r
                Content-Disposition: form-data; name="documentType"\r
                \r
                ged-certificate\r
                --b\r
                Content-Disposition: form-data; name="file"; %s\r
                Content-Type: text/plain\r
                \r
                %s\r
                --b--\r
                """.formatted(requirement, fileName, content);
    }

    private static Request asAdmin(String method, String path) {
        return Request.of(method, App.ADVISING.url() + path).as(Tokens.of(People.RUTH));
    }

    /** Dylan has submitted nothing yet. */
    private static Request asStudent(String method, String path) {
        return Request.of(method, App.ADVISING.url() + path).as(Tokens.of(People.DYLAN));
    }

    private static JsonNode read(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return JsonMapper.shared().readTree(answer.body());
    }
}
