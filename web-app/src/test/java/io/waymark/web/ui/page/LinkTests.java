package io.waymark.web.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;

class LinkTests {

    @Test
    void isItsPathWithoutParameters() {
        assertThat(Link.to("/people")).hasToString("/people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void leavesOutWhatHasNoValue(String blank) {
        assertThat(Link.to("/people").with("q", blank).with("after", null)).hasToString("/people");
    }

    @Test
    void takesTheLastValueOfAParameter() {
        var link = Link.to("/people").with("q", "a").with("size", 25).with("q", "b");

        assertThat(link).hasToString("/people?size=25&q=b");
        assertThat(link.with("size", null)).hasToString("/people?q=b");
    }

    @Test
    void staysAsItIsWhenAnotherIsMadeOfIt() {
        var link = Link.to("/people").with("q", "a");

        link.with("q", null);

        assertThat(link).hasToString("/people?q=a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a&b=c",
                "100%",
                "o’neil+co",
                "#top",
                "ä ö",
                "https://evil.example/?x=1",
                "a\r\nSet-Cookie: b",
                "日本"
            })
    void carriesAnyWordsThereAndBack(String words) {
        var address = Link.to("/people").with("q", words).toString();

        assertThat(address).doesNotContain(" ", "#", "\r", "\n").matches("/people\\?q=[\\w%.*+-]+");
        assertThat(UriComponentsBuilder.fromUriString(address.replace("+", "%20"))
                        .build(true)
                        .getQueryParams()
                        .getFirst("q"))
                .satisfies(sent -> assertThat(URLDecoder.decode(sent, StandardCharsets.UTF_8))
                        .isEqualTo(words));
    }
}
