package io.waymark.web.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.web.ui.time.Viewer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobViewTests {

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "1, 3, 33", "2, 3, 66", "3, 3, 100", "0, 0, 0", "19999, 20000, 99"})
    void isAtAHundredPercentOnlyWhenAllIsDone(long done, long total, int percent) {
        assertThat(job(done, total, null).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"/admin/imports/1, true", ", false"})
    void isAskedAgainWhileItRuns(@Nullable String refresh, boolean running) {
        assertThat(job(1, 2, refresh).isRunning()).isEqualTo(running);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "1, 3, 33", "2, 3, 67", "5, 3, 100"})
    void fillsAMeterNoFurtherThanItsEnd(long value, long max, int percent) {
        assertThat(new MeterView("gpa", "", "", "", value, max).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "0, 0", "1, -3"})
    void hasNoMeterOfLessThanNothing(long value, long max) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MeterView("gpa", "", "", "", value, max));
    }

    @ParameterizedTest
    @CsvSource({"en-US, '20,316', 70%", "de-DE, 20.316, 70 %", "fr-FR, 20 316, 70 %"})
    void writesFiguresAsTheViewerReadsThem(String language, String count, String percent) {
        viewer.reads(Locale.forLanguageTag(language), "Europe/Paris");
        var figures = new Figures();

        assertThat(figures.count(20_316).replaceAll("\\h", " ")).isEqualTo(count);
        assertThat(figures.percent(.7).replaceAll("\\h", " ")).isEqualTo(percent);
    }

    @Test
    void offersActionsByLinkOrByPost() {
        assertThat(Action.link("Open", "/open").posted()).isFalse();
        assertThat(Action.post("Undo", "/undo").withIcon("back")).isEqualTo(new Action("Undo", "/undo", "back", true));
    }

    @ParameterizedTest
    @CsvSource({
        "TODO, false", "PROGRESS, false", "SUBMITTED, false", "VERIFIED, true",
        "RETURNED, false", "WAIVED, true", "LOCKED, false", "STOP, false"
    })
    void isDoneOnceVerifiedOrWaived(State state, boolean done) {
        assertThat(state.isDone()).isEqualTo(done);
        assertThat(state.word()).isEqualTo("status." + state.key());
        assertThat(state.key()).isLowerCase();
    }

    private static JobView job(long done, long total, @Nullable String refresh) {
        return new JobView("job", "Import", "", State.VERIFIED, done, total, "", "", List.of(), List.of(), refresh);
    }
}
