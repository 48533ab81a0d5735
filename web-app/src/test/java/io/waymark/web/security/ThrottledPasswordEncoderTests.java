package io.waymark.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.ErrorResponseException;

class ThrottledPasswordEncoderTests {

    private final CountDownLatch hashing = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    void asksToComeBackWhoWouldWaitLong() throws Exception {
        var passwords = new ThrottledPasswordEncoder(new Slow(), 1, Duration.ZERO);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> passwords.matches("slow", "slow"));
            hashing.await();

            assertThatExceptionOfType(ErrorResponseException.class)
                    .isThrownBy(() -> passwords.encode("quick"))
                    .satisfies(busy -> {
                        assertThat(busy.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                        assertThat(busy.getHeaders().getFirst("Retry-After")).isEqualTo("5");
                    });

            done.countDown();
            assertThat(first.get()).isTrue();
            assertThat(passwords.matches("quick", "quick")).isTrue();
        }
    }

    @Test
    void isHowPasswordsAreHashed() {
        assertThat(new SecurityConfiguration().passwordEncoder()).isInstanceOf(ThrottledPasswordEncoder.class);
    }

    @Test
    void letsWhoComesNextWaitAMoment() throws Exception {
        var passwords = new ThrottledPasswordEncoder(new Slow(), 1, Duration.ofMinutes(1));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> passwords.matches("slow", "slow"));
            hashing.await();
            var second = threads.submit(() -> passwords.encode("quick"));

            done.countDown();

            assertThat(first.get()).isTrue();
            assertThat(second.get()).isEqualTo("quick");
        }
    }

    /** Takes as long over a slow password as the test wants. */
    private final class Slow implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return password == null ? null : password.toString();
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            if ("slow".contentEquals(String.valueOf(password))) {
                hashing.countDown();
                try {
                    done.await();
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            }
            return String.valueOf(password).equals(hash);
        }
    }
}
