package io.waymark.core.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.refusal.StaleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTests {

    @Test
    void travelsAsAQuotedNumber() {
        assertThat(new Revision(7)).hasToString("\"7\"");
        assertThat(Revision.of("\"7\"")).isEqualTo(new Revision(7));
        assertThat(Revision.of("  \"0\" ")).isEqualTo(new Revision(0));
        assertThat(Revision.of("\"999999999\"")).isEqualTo(new Revision(999_999_999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "*", "W/\"7\"", "\"7\", \"8\"", "\"-7\"", "\"seven\"", "\"\"", "\"1000000000\""})
    void matchesNothingWhereItIsNotOurs(String tag) {
        var revision = Revision.of(tag);

        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> revision.requireCurrent(7));
        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> revision.requireCurrent(0));
    }

    @Test
    void isTheVersionOfAView() {
        assertThat(Revision.of(() -> 3)).isEqualTo(new Revision(3));
    }

    @Test
    void refusesToOverwriteWhatNobodyRead() {
        assertThatCode(() -> new Revision(3).requireCurrent(3)).doesNotThrowAnyException();
        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> new Revision(3).requireCurrent(4))
                .satisfies(it -> assertThat(it.code()).isEqualTo("stale-version"));
    }
}
