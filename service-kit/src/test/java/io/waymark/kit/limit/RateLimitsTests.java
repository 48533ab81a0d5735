package io.waymark.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class RateLimitsTests {

    private final RateLimits limits = new RateLimits(new RateLimitProperties(3, 2, 1, 5));

    @Test
    void letSomeThroughAtOnceAndSayWhenTheNextMayCome() {
        assertThat(IntStream.range(0, 3).mapToLong(_ -> limits.secondsToWait(LimitedAct.WRITE, "maya")))
                .containsOnly(0L);
        assertThat(limits.secondsToWait(LimitedAct.WRITE, "maya")).isBetween(1L, 21L);
    }

    @Test
    void countEverybodyAndEveryActByThemselves() {
        IntStream.range(0, 4).forEach(_ -> limits.secondsToWait(LimitedAct.WRITE, "maya"));

        assertThat(limits.secondsToWait(LimitedAct.WRITE, "eli")).isZero();
        assertThat(limits.secondsToWait(LimitedAct.SEARCH, "maya")).isZero();
    }

    @Test
    void knowWhatARequestIsWithoutReadingIt() {
        assertThat(LimitedAct.of(request("GET", ""))).isEmpty();
        assertThat(LimitedAct.of(request("GET", "page=2&q="))).isEmpty();
        assertThat(LimitedAct.of(request("GET", "page=2&q=nguyen"))).contains(LimitedAct.SEARCH);
        assertThat(LimitedAct.of(request("GET", "find=ngu&page=2"))).contains(LimitedAct.SEARCH);
        assertThat(LimitedAct.of(request("GET", "finder=ngu&q&find="))).isEmpty();
        assertThat(LimitedAct.of(request("POST", ""))).contains(LimitedAct.WRITE);
        assertThat(LimitedAct.of(request("DELETE", ""))).contains(LimitedAct.WRITE);
        var upload = request("POST", "");
        upload.setContentType("multipart/form-data; boundary=b");
        upload.setContent(new byte[100_000]);
        assertThat(LimitedAct.of(upload)).contains(LimitedAct.UPLOAD);
    }

    private static MockHttpServletRequest request(String method, String query) {
        var request = new MockHttpServletRequest(method, "/admin/people");
        request.setQueryString(query);
        return request;
    }
}
