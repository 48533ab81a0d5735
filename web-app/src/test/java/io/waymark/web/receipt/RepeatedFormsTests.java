package io.waymark.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;

import io.waymark.mentor.api.SessionStatus;
import io.waymark.web.sample.Meets;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Forms that arrive more than once: by a double click, by a reload, from the page that offers to send it again. */
class RepeatedFormsTests extends StudentPageTests {

    private static final String TOMAS = "/student/mentors/" + Meets.TOMAS;
    private static final String SLOT = "2026-11-17T22:00:00Z/2026-11-17T22:45:00Z";

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void books() {
        given(sessions.book(any(), any()))
                .willReturn(Meets.session(Meets.SESSION, Meets.TUESDAY, SessionStatus.BOOKED, null));
    }

    @Test
    void areAnsweredTwiceAndWorkOnce() {
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(book("RHIT or CCS?", key))
                    .hasStatus(HttpStatus.FOUND)
                    .hasRedirectedUrl("/student/meetings/mentoring/01930000-0000-7000-8000-0000000000c2")
                    .flash()
                    .containsKeys("toast", "answered");
        }

        then(sessions).should().book(any(), any());
    }

    @Test
    void areOthersOnceSomethingElseIsTyped() {
        book("RHIT or CCS?", key);
        book("RHIT and CCS?", key);

        then(sessions).should(times(2)).book(any(), any());
    }

    @Test
    void areTriedAgainAfterARefusal() {
        given(sessions.book(any(), any()))
                .willThrow(Answers.silence())
                .willReturn(Meets.session(Meets.SESSION, Meets.TUESDAY, SessionStatus.BOOKED, null));

        assertThat(book("RHIT or CCS?", key)).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(book("RHIT or CCS?", key))
                .hasRedirectedUrl("/student/meetings/mentoring/01930000-0000-7000-8000-0000000000c2");
    }

    @Test
    void waitForTheFirstWhileItIsUnderWay() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        given(sessions.book(any(), any())).willAnswer(_ -> {
            begun.countDown();
            goOn.await();
            return Meets.session(Meets.SESSION, Meets.TUESDAY, SessionStatus.BOOKED, null);
        });

        var first = CompletableFuture.supplyAsync(() -> book("RHIT?", key), Thread.ofPlatform()::start);
        begun.await();
        var second = CompletableFuture.supplyAsync(() -> book("RHIT?", key), Thread.ofPlatform()::start);
        goOn.countDown();

        assertThat(Stream.of(first, second))
                .allSatisfy(answer -> assertThat(answer)
                        .succeedsWithin(Duration.ofSeconds(30))
                        .satisfies(shown -> assertThat(shown)
                                .hasRedirectedUrl("/student/meetings/mentoring/01930000-0000-7000-8000-0000000000c2")));
        then(sessions).should().book(any(), any());
    }

    @Test
    void areSaidToBeDoneWhereTheServiceDidThemTheFirstTime() {
        given(sessions.book(any(), any())).willThrow(Answers.doneBefore());

        assertThat(book("RHIT or CCS?", key)).hasRedirectedUrl(TOMAS).flash().containsKeys("toast", "answered");
    }

    private MvcTestResult book(String topic, String sending) {
        return post(TOMAS, "slot", SLOT, "topic", topic, "_key", sending);
    }
}
