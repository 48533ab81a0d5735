package io.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.refusal.RuleViolationException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTests {

    @ParameterizedTest
    @CsvSource({
        "password1234, COMMON",
        "passwordpassword, COMMON",
        "iloveyou1234, COMMON",
        "P@ssw0rd2026, OTHER",
        "Football2024!, COMMON",
        "123456789012, COMMON",
        "aaaaaaaaaaaa, ROW",
        "abcdefghijkl, ROW",
        "November2026, OTHER",
        "maya.okafor1, OWN",
        "okafor-okafor-1, OWN",
        "AlderValley2026, OWN"
    })
    void refusesWhatIsTriedFirst(String password, String why) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> require(password))
                .satisfies(refused -> assertThat(refused.arguments()).containsEntry("why", why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one step at a time",
                "four words in a row",
                "my dog is brown",
                "x7KfQ2mPzR9v",
                "tres tristes tigres",
                "\u6211\u559c\u6b22\u5728\u6cb3\u8fb9\u6563\u6b65\u548c\u770b\u4e66\u5440"
            })
    void takesWordsThatHaveNothingToDoWithEachOther(String password) {
        assertThatCode(() -> require(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"a, 128", "qwertyuiop1234567890, 6"})
    @Timeout(10)
    void doesNotTakeLongForLongOnes(String part, int times) {
        var began = System.nanoTime();

        assertThatExceptionOfType(RuleViolationException.class).isThrownBy(() -> require(part.repeat(times)));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    private static void require(String password) {
        PasswordStrength.require(
                password,
                Stream.of("maya.okafor@aldervalley.example", "Maya", "Okafor", "Alder Valley College", "alder-valley"));
    }
}
