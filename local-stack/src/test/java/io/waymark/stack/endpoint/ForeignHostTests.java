package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a request says it was sent to, pages lead to where the operator says that we are. */
class ForeignHostTests {

    private static final String FOREIGN = "evil.example";

    @ParameterizedTest
    @MethodSource("pages")
    void isNeverWrittenIntoAPage(Page page) {
        var reply = Knock.onPages("GET", Ids.CONCERNED.fill(page.address()))
                .with("Cookie", Visitors.of(page).cookies())
                .with("Host", FOREIGN)
                .with("X-Forwarded-Host", FOREIGN)
                .with("X-Forwarded-Proto", "https")
                .send("");

        assertThat(reply.status()).isLessThan(500);
        assertThat(reply.head()).noneMatch(line -> line.contains(FOREIGN));
        assertThat(reply.body()).doesNotContain(FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/student/roadmap", "/admin/people", "/no/such/page", "/.well-known/openid-configuration"})
    void isNotWhereStrangersAreLed(String path) {
        var reply = Knock.onPages("GET", path).with("Host", FOREIGN).send("");

        assertThat(reply.header("location")).doesNotStartWith("http");
        assertThat(reply.body()).doesNotContain(FOREIGN);
    }

    static Stream<Page> pages() {
        return Stream.concat(PageMatrix.OF_SOMEBODY.stream(), PageMatrix.OPEN.stream())
                .filter(page -> page.method().equals("GET"));
    }
}
