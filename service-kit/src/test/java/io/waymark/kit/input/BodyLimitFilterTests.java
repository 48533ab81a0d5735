package io.waymark.kit.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;

class BodyLimitFilterTests {

    private static final int MEGABYTE = 1024 * 1024;

    private final BodyLimitFilter filter = new BodyLimitFilter();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicLong read = new AtomicLong(-1);

    @Test
    void letsAMegabytePass() throws Exception {
        filter.doFilter(json(MEGABYTE), response, (request, _) -> read.set(readAll(request)));

        assertThat(read).hasValue(MEGABYTE);
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void refusesABodyThatSaysItIsLonger() throws Exception {
        filter.doFilter(json(MEGABYTE + 1), response, (request, _) -> read.set(readAll(request)));

        assertThat(read).hasValue(-1);
        assertThat(response.getStatus()).isEqualTo(413);
    }

    @Test
    void stopsReadingABodyThatDoesNotSayItsLength() {
        var silent = new MockHttpServletRequest("POST", "/pebbles") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        silent.setContentType("application/json");
        silent.setContent(new byte[MEGABYTE + 1]);

        assertThatExceptionOfType(ErrorResponseException.class)
                .isThrownBy(() -> filter.doFilter(silent, response, (request, _) -> read.set(readAll(request))))
                .satisfies(it -> assertThat(it.getStatusCode()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE));
    }

    @Test
    void countsSingleBytesToo() throws Exception {
        filter.doFilter(json(3), response, (request, _) -> {
            var body = request.getInputStream();
            assertThat(body.isReady()).isTrue();
            assertThat(body.isFinished()).isFalse();
            assertThat(body.read()).isZero();
            assertThat(body.readAllBytes()).hasSize(2);
            assertThat(body.read()).isEqualTo(-1);
            assertThat(body.isFinished()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=a",
                "text/csv",
                "text/csv; charset=utf-8",
                "application/octet-stream"
            })
    void leavesUploadsToTheirOwnLimits(String type) throws Exception {
        var upload = json(MEGABYTE + 1);
        upload.setContentType(type);

        filter.doFilter(upload, response, (request, _) -> read.set(readAll(request)));

        assertThat(read).hasValue(MEGABYTE + 1);
    }

    @Test
    void limitsABodyOfNoType() throws Exception {
        var untyped = new MockHttpServletRequest("POST", "/pebbles");
        untyped.setContent(new byte[MEGABYTE + 1]);

        filter.doFilter(untyped, response, (request, _) -> read.set(readAll(request)));

        assertThat(response.getStatus()).isEqualTo(413);
    }

    private static MockHttpServletRequest json(int length) {
        var request = new MockHttpServletRequest("POST", "/pebbles");
        request.setContentType("application/json");
        request.setContent(new byte[length]);
        return request;
    }

    private static long readAll(ServletRequest request) throws IOException {
        return ((HttpServletRequest) request).getInputStream().readAllBytes().length;
    }
}
