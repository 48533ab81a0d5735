package io.waymark.kit.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.revision.Versioned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RevisionAdviceTests {

    private final RevisionAdvice advice = new RevisionAdvice();
    private final MethodParameter whatever =
            MethodParameter.forExecutable(Object.class.getDeclaredMethods()[0], -1);

    record Pebble(int version) implements Versioned {}

    @Test
    void tagsWhatCanBeEditedWithItsVersion() {
        assertThat(tagOf(new Pebble(7))).isEqualTo("\"7\"");
    }

    @Test
    void tagsNothingElse() {
        assertThat(tagOf("a list")).isNull();
        assertThat(tagOf(null)).isNull();
        assertThat(advice.supports(whatever, StringHttpMessageConverter.class)).isTrue();
    }

    private @Nullable String tagOf(@Nullable Object body) {
        var response = new ServletServerHttpResponse(new MockHttpServletResponse());
        var written = advice.beforeBodyWrite(
                body,
                whatever,
                MediaType.APPLICATION_JSON,
                StringHttpMessageConverter.class,
                new ServletServerHttpRequest(new MockHttpServletRequest()),
                response);
        assertThat(written).isSameAs(body);
        return response.getHeaders().getETag();
    }
}
