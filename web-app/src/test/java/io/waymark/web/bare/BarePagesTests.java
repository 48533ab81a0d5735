package io.waymark.web.bare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** What goes over the wire: whole pages, errors in words, headers, assets. */
@SpringBootTest(
        classes = BareApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=pages")
class BarePagesTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in?signedOut=true", "/password/choose"})
    void rendersTheWholePage(String path) {
        var page = get(path);

        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(page.getBody())
                .startsWith("<!doctype html>")
                .endsWith("</html>\n")
                .doesNotContain("??", "th:", " style=", " onclick=", "<style");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404, Page not found",
        "/failing/403, 403, You don’t have access to this page",
        "/failing/418, 418, That did not work",
        "/failing/500, 500, Something went wrong on our side",
        "/failing/502, 502, Something went wrong on our side",
        "/failing/503, 503, Waymark is not available right now"
    })
    void saysCalmlyWhatWentWrong(String path, int status, String title) {
        var page = get(path);

        assertThat(page.getStatusCode().value()).isEqualTo(status);
        assertThat(page.getBody()).contains("<h1>" + title + "</h1>").contains("href=\"/\"");
    }

    @Test
    void keepsTheDoorsClosed() {
        var headers = get("/sign-in").getHeaders();

        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Permissions-Policy")).contains("camera=()");
    }

    @Test
    void namesAssetsByTheirContentAndKeepsThemForEver() {
        var stylesheet = "/assets/css/waymark-[0-9a-f]{32}\\.css";
        var body = String.valueOf(get("/sign-in").getBody());

        assertThat(body).containsPattern(stylesheet).containsPattern("/webjars/htmx.org/.*/htmx.min-[0-9a-f]{32}\\.js");
        var link = body.replaceAll("(?s).*(" + stylesheet + ").*", "$1");
        assertThat(get(link).getHeaders().getFirst(HttpHeaders.CACHE_CONTROL))
                .isEqualTo("max-age=31536000, public, immutable");
    }

    @Test
    void tellsEachErrorOnTopAndAtItsField() {
        var start = get("/password/choose");
        var token = String.valueOf(start.getBody()).replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var form = new LinkedMultiValueMap<String, String>();
        form.add("_csrf", token);
        form.add("token", "one-time");
        form.add("password", "short");
        form.add("again", "shorter");

        var page = client().post()
                .uri("/password/choose")
                .header(HttpHeaders.COOKIE, String.valueOf(start.getHeaders().getFirst(HttpHeaders.SET_COOKIE)))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(String.class);

        assertThat(page)
                .contains("Please look at 2 fields:")
                .contains("<a href=\"#password\">New password: Use at least 12 characters, up to 128.</a>")
                .contains("aria-describedby=\"password-hint password-error\"")
                .contains("id=\"again-error\"")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void keepsWhatWasTyped() {
        assertThat(get("/sign-in?failed=true").getBody())
                .contains("value=\"maya@aldervalley.example\"")
                .contains("<option value=\"alder-valley\" selected=\"selected\">");
    }

    private ResponseEntity<String> get(String path) {
        return client().get()
                .uri(path)
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .retrieve()
                .toEntity(String.class);
    }

    private RestClient client() {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }
}
