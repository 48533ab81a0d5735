package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.Tokens;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Files of programs, sites and questions that are none, or hold what no file should: refused or told of, and nothing changes. */
class HostileCsvTests {

    /** What can be uploaded, and where what is there already is downloaded. */
    enum Kind {
        PROGRAMS("/api/programs/file", "/admin/programs/import", "/admin/programs/programs.csv"),
        SITES("/api/sites/file", "/admin/sites/import", "/admin/sites/sites.csv"),
        QUESTIONS(
                "/api/questions/file?credential=rhit",
                "/admin/practice/import?credential=rhit",
                "/admin/practice/questions.csv?credential=rhit");

        private final String api;
        private final String page;
        private final List<String> lines;

        Kind(String api, String page, String download) {
            this.api = api;
            this.page = page;
            this.lines = Visitors.of(Role.ADMIN)
                    .get(download)
                    .body()
                    .replace("\ufeff", "")
                    .lines()
                    .limit(2)
                    .toList();
        }

        String header() {
            return lines.getFirst() + "\n";
        }

        /** With something before its first cell. */
        String row(String before) {
            var row = lines.getLast();
            return (row.startsWith("\"") ? "\"" + before + row.substring(1) : before + row) + "\n";
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedOrToldOfAndChangesNothing(Kind kind, String what, byte[] file) {
        var answer = Request.of("POST", App.ADVISING.url() + kind.api)
                .as(Tokens.of(People.RUTH))
                .body("text/csv", file)
                .send();

        answer.saysNothingOfOurInsides();
        if (answer.status() >= 300) {
            answer.isProblem();
            return;
        }
        var report = JsonMapper.shared().readTree(answer.body());
        assertThat(report.get("errorCount").asInt()).as(answer.toString()).isPositive();
        assertThat(report.get("added").asInt() + report.get("changed").asInt()).isZero();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isAnsweredOnItsPage(Kind kind, String what, byte[] file) {
        var visitor = Visitors.of(Role.ADMIN);
        var form = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n".formatted(visitor.token())
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../a\\\".csv\"\r\n\r\n"
                + new String(file, StandardCharsets.ISO_8859_1)
                + "\r\n--b--\r\n";

        var answer =
                visitor.post(kind.page, "multipart/form-data; boundary=b", form.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        assertThat(answer.body()).as(what).doesNotContain("<script>alert");
    }

    static Stream<Arguments> files() {
        return Stream.of(Kind.values()).flatMap(HostileCsvTests::files);
    }

    private static Stream<Arguments> files(Kind kind) {
        var header = kind.header();
        var good = header + kind.row("");
        return Stream.of(
                of(kind, "nothing", utf8("")),
                of(kind, "only a byte-order mark", utf8("\ufeff")),
                of(kind, "NULs", utf8("\0".repeat(1_000))),
                of(kind, "a NUL in the header", utf8(good.charAt(0) + "\0" + good.substring(1))),
                of(kind, "a NUL in a cell", utf8(header + kind.row("a\0b"))),
                of(kind, "an invisible letter in a cell", utf8(header + kind.row("a\u202eb"))),
                of(kind, "a formula", utf8(header + kind.row("=HYPERLINK(1)&"))),
                of(kind, "a formula behind an at sign", utf8(header + kind.row("@SUM(A1)"))),
                of(kind, "Latin-1 behind UTF-8", mixed(header + kind.row("\u00e4"))),
                of(kind, "UTF-32", good.getBytes(Charset.forName("UTF-32"))),
                of(
                        kind,
                        "a quote that is never closed",
                        utf8(header + "\"" + kind.row("a").replace("\"", ""))),
                of(kind, "only quotes", utf8("\"".repeat(10_001))),
                of(kind, "a line of a megabyte", utf8("x".repeat(1_000_000))),
                of(kind, "a cell of a megabyte", utf8(header + kind.row("x".repeat(1_000_000)))),
                of(kind, "a hundred thousand columns", utf8(",".repeat(100_000) + "\n")),
                of(kind, "a hundred thousand cells", utf8(header + "a" + ",x".repeat(100_000) + "\n")),
                of(kind, "a hundred headers", utf8(header.repeat(100))),
                of(
                        kind,
                        "a ZIP",
                        "PK\u0003\u0004\u0014\0\u0006\0\u0008\0\0\0!\0\u00ff\u00fe"
                                .getBytes(StandardCharsets.ISO_8859_1)),
                of(kind, "a page", utf8("<!DOCTYPE html><script>alert(1)</script>")),
                of(kind, "more than is taken", utf8(good.repeat(1 + 5_000_000 / good.length()))));
    }

    private static Arguments of(Kind kind, String what, byte[] file) {
        return Arguments.of(kind, what, file);
    }

    /** As where files of two programs were put together. */
    private static byte[] mixed(String text) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(utf8(text));
        both.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return both.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
