package io.waymark.advising.kind;

import static io.waymark.advising.kind.KindFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.roadmap.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldChecksTests {

    private static final LocalDate TODAY = KindSamples.TODAY;
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void refuseAllThatIsWrongAtOnceAndTheFirstOfEachField() {
        assertThat(refused(new FieldChecks(TODAY)
                        .past("on", TOMORROW)
                        .valid("through", YESTERDAY)
                        .inOrder("through", TODAY, YESTERDAY)
                        .needed("site", " ")))
                .containsOnlyKeys("on", "through", "site")
                .extractingByKey("through")
                .extracting(FieldRefusal::code)
                .isEqualTo("expired");
    }

    @Test
    void takeTodayForPastAndForValid() {
        assertThatNoException()
                .isThrownBy(() -> new FieldChecks(TODAY)
                        .past("on", TODAY)
                        .valid("through", TODAY)
                        .inOrder("through", TODAY, TODAY)
                        .done());
    }

    @Test
    void takeOnlyWhatIsOffered() {
        var offered = List.of(new Term("seminar", "Seminar", null));

        assertThat(refused(new FieldChecks(TODAY).chosen("type", "party", offered)))
                .containsKey("type");
        assertThatNoException()
                .isThrownBy(() -> new FieldChecks(TODAY)
                        .chosen("type", "seminar", offered)
                        .done());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://www.ahima.org/", "HTTP://example.org/a?b=c#d", " https://college.edu "})
    void takeAddressesOfPages(@Nullable String address) {
        assertThatNoException()
                .isThrownBy(() -> new FieldChecks(TODAY).link("url", address).done());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ahima.org",
                "javascript:alert(1)",
                "data:text/html,hi",
                "ftp://example.org/",
                "https://",
                "https://localhost/",
                "https://a b.org/",
                "file:///etc/passwd"
            })
    void takeNothingElseForAnAddress(String address) {
        assertThat(refused(new FieldChecks(TODAY).link("url", address)))
                .extractingByKey("url")
                .extracting(FieldRefusal::code)
                .isEqualTo("not-a-link");
    }

    private static Map<String, FieldRefusal> refused(FieldChecks checks) {
        return refusal("evidence-invalid", checks::done).fields();
    }
}
