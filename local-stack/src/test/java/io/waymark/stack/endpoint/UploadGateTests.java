package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import io.waymark.stack.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sends a file is asked who they are before it is read, and where to before that. */
class UploadGateTests {

    private static final long FIFTY_MEGABYTES = 50L * 1024 * 1024;
    private static final String DOCUMENTS = "/api/evidence/documents";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/imports",
                "/student/roadmap/steps/tailor-resume/evidence/document-upload",
                "/sign-in",
                "/password",
                "/events",
                "/oauth2/token",
                "/actuator/prometheus",
                "/no/such/page"
            })
    void isClosedToStrangers(String path) throws IOException {
        assertThat(Knock.onPages("POST", path).sendForm(FIFTY_MEGABYTES).status())
                .isEqualTo(403);
        assertThat(Knock.onPages("POST", path).sendFormOfUnknownLength().status())
                .isEqualTo(403);
        assertThat(uploadedFiles()).isEmpty();
    }

    @Test
    void leadsWhoseSessionIsOverBackToTheForm() throws IOException {
        var sent = Knock.onPages("POST", "/admin/imports")
                .with("Sec-Fetch-Site", "same-origin")
                .sendForm(FIFTY_MEGABYTES);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("location")).isEqualTo("/admin/imports");
        assertThat(uploadedFiles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void isClosedWhateverTheMethodIs(String method) {
        assertThat(Knock.onPages(method, "/sign-in").sendForm(FIFTY_MEGABYTES).status())
                .isEqualTo(403);
    }

    @Test
    void asksForTheTokenOfTheSession() throws IOException {
        var ruth = Visitors.of(Role.ADMIN);
        var without = Knock.onPages("POST", "/admin/imports").with("Cookie", ruth.cookies());
        var another = Knock.onPages(
                        "POST",
                        "/admin/imports?_token=" + Visitors.of(Role.STUDENT).token())
                .with("Cookie", ruth.cookies());

        assertThat(without.sendForm(FIFTY_MEGABYTES).status()).isEqualTo(403);
        assertThat(another.sendForm(FIFTY_MEGABYTES).status()).isEqualTo(403);
        assertThat(uploadedFiles()).isEmpty();
    }

    @Test
    void takesFilesWhereTheyBelongAndAsLargeAsTheyMayBeThere() throws IOException {
        var ruth = Visitors.of(Role.ADMIN);
        var token = "?_token=" + ruth.token();

        assertThat(Knock.onPages("POST", "/admin/cohorts" + token)
                        .with("Cookie", ruth.cookies())
                        .sendForm(FIFTY_MEGABYTES)
                        .status())
                .isEqualTo(415);
        assertThat(Knock.onPages("POST", "/admin/imports" + token)
                        .with("Cookie", ruth.cookies())
                        .sendFormOfUnknownLength()
                        .status())
                .isEqualTo(411);
        assertThat(uploadedFiles()).isEmpty();
    }

    @Test
    void saysHowLargeAFileMayBeAtItsAddress() {
        var ruth = Visitors.of(Role.ADMIN);
        var form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "x".repeat(4 * 1024 * 1024)
                + "\r\n--b--\r\n";

        var answer = ruth.post(
                "/admin/sites/import?_token=" + ruth.token(),
                "multipart/form-data; boundary=b",
                form.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("At most 2 MB can be sent at once");
    }

    @Test
    void takesAFormWithoutScriptsByTheTokenInItsAddress() {
        var ruth = Visitors.of(Role.ADMIN);
        var page = ruth.get("/admin/sites/import").body();
        var action = page.replaceFirst("(?s).*action=\"(/admin/sites/import[^\"]*)\".*", "$1");
        var form = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n".formatted(ruth.token())
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "name,city\r\n".repeat(10_000)
                + "\r\n--b--\r\n";

        assertThat(action).contains("_token=");
        assertThat(ruth.send(Request.of("POST", Visitor.address(action))
                                .body("multipart/form-data; boundary=b", form.getBytes(StandardCharsets.UTF_8)))
                        .status())
                .isIn(200, 422);
    }

    @Test
    void isClosedAtTheServicesToo() throws IOException {
        var stack = StackForTests.get();
        for (var service : List.of(stack.advisingUrl(), stack.mentoringUrl())) {
            for (var path : List.of(DOCUMENTS, "/api/sessions", "/events", "/no/such/address")) {
                assertThat(Knock.on(service, "POST", path)
                                .sendForm(FIFTY_MEGABYTES)
                                .status())
                        .as(service + path)
                        .isIn(401, 415);
            }
        }
        assertThat(uploadedFiles()).isEmpty();
    }

    @Test
    void takesFilesOfServicesWhereTheyBelong() throws IOException {
        var bearer = "Bearer " + Tokens.of(People.MAYA);
        var service = StackForTests.get().advisingUrl();

        assertThat(Knock.on(service, "POST", "/api/evidence")
                        .with("Authorization", bearer)
                        .sendForm(FIFTY_MEGABYTES)
                        .status())
                .isEqualTo(415);
        var large = Knock.on(service, "POST", DOCUMENTS)
                .with("Authorization", bearer)
                .sendForm(FIFTY_MEGABYTES);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body()).contains("document-too-large", "\"megabytes\":10");
        assertThat(uploadedFiles()).isEmpty();
    }

    /** What Tomcat has written of forms that are on their way. */
    private static List<Path> uploadedFiles() throws IOException {
        try (var files = Files.find(
                Path.of(System.getProperty("java.io.tmpdir")),
                8,
                (file, _) -> file.getFileName().toString().startsWith("upload_")
                        && file.toString().contains("tomcat."))) {
            return files.toList();
        }
    }
}
