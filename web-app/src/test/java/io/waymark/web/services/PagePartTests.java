package io.waymark.web.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.waymark.web.account.SignedInFixtures;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;

@Timeout(20)
@ExtendWith(OutputCaptureExtension.class)
class PagePartTests {

    @Test
    void isWhatTheServiceAnswers() {
        var part = new PagePart<>(CompletableFuture.completedFuture("answer"));

        assertThat(part.get()).isEqualTo("answer");
        assertThat(part.orElse("other")).isEqualTo("answer");
        assertThat(part.within(Duration.ofSeconds(1))).contains("answer");
    }

    @Test
    void isLeftOutWhereTheServiceIsSilent() {
        var part = failed(new ResourceAccessException("silent"));

        assertThat(part.orNull()).isNull();
        assertThat(part.unlessSilent()).isNull();
        assertThat(part.orElse("other")).isEqualTo("other");
        assertThat(part.within(Duration.ofSeconds(1))).isEmpty();
        assertThatExceptionOfType(ResourceAccessException.class).isThrownBy(part::get);
    }

    /** Beside others it takes only itself; what the page is about takes the page. */
    @Test
    void isLeftOutWhereItIsRefusedUnlessThePageIsAboutIt() {
        var part = failed(Answers.refusal(HttpStatus.FORBIDDEN, "not-yours", "No."));

        assertThat(part.orNull()).isNull();
        assertThat(part.orElse("other")).isEqualTo("other");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(part::unlessSilent);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(part::get);
    }

    @Test
    void isNotLeftOutInSilenceWhereItIsRefused(CapturedOutput output) {
        failed(Answers.refusal(HttpStatus.FORBIDDEN, "not-yours", "No.")).orNull();

        assertThat(output).contains("WARN", "403 not-yours");
    }

    @Test
    void breaksThePageIfItIsBroken() {
        assertThatIllegalStateException()
                .isThrownBy(() -> failed(new IllegalStateException("a bug")).orNull());
    }

    @Test
    void isNotWaitedForLongerThanAsked() {
        var never = new PagePart<>(new CompletableFuture<String>());

        assertThat(never.within(Duration.ofMillis(5))).isEmpty();
    }

    @Test
    void leavesAnInterruptionToItsCaller() {
        Thread.currentThread().interrupt();

        assertThat(new PagePart<>(new CompletableFuture<String>()).within(Duration.ofSeconds(5)))
                .isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void isLoadedBesideTheOthers() {
        var parts = new PageParts();
        var both = new CountDownLatch(2);

        var one = parts.load(() -> meet(both));
        var other = parts.load(() -> meet(both));

        assertThat(one.get()).isTrue();
        assertThat(other.get()).isTrue();
    }

    @Test
    void isAskedForByALinkOnlyWithinTheVisit() {
        var visit = new LinkVisit(SignedInFixtures.ALDER_VALLEY, UUID.randomUUID());

        assertThat(visit.<Object, RuntimeException>call(LinkVisit::current).toString())
                .contains(visit.toString());
        assertThat(LinkVisit.current()).isEmpty();
    }

    private static boolean meet(CountDownLatch both) {
        both.countDown();
        try {
            both.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static PagePart<String> failed(RuntimeException failure) {
        return new PagePart<>(CompletableFuture.supplyAsync(() -> {
            throw failure;
        }));
    }
}
