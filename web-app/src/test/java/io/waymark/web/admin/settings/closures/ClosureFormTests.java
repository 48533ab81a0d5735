package io.waymark.web.admin.settings.closures;

import static io.waymark.web.ui.time.Viewer.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.closure.ClosureEntry;
import io.waymark.advising.api.closure.ClosureView;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.time.Viewer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.FieldError;

class ClosureFormTests {

    private static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);

    /** The evening of Thanksgiving in Honolulu, and the day after it in New York. */
    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-27T06:00:00Z");

    private final ClosureRows rows = new ClosureRows(RealTexts.texts(), viewer.when(), viewer.clock());

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, , , , ''",
        "2026-11-26, 2026-11-27, 12:00, 17:00, ''",
        "'', , , , firstDay",
        "11/26/2026, , , , firstDay",
        "2026-02-30, , , , firstDay",
        "2026-11-26, tomorrow, , , lastDay",
        "2026-11-26, ' ', '', ' ', ''",
        "2026-11-26, , noon, , from",
        "2026-11-26, , 12:00, 25:00, to",
        ", x, x, x, 'firstDay lastDay from to'"
    })
    void saysWhichDayOrTimeCannotBeRead(
            @Nullable String first, @Nullable String last, @Nullable String from, @Nullable String to, String wrong) {
        var form = new ClosureForm("Break", first, last, from, to, null);
        var errors = new DirectFieldBindingResult(form, "closure");

        form.check(errors);

        assertThat(errors.getFieldErrors())
                .extracting(FieldError::getField)
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of(wrong.split(" ")));
    }

    @Test
    void lastsADayWhereNoLastDayIsTyped() {
        assertThat(new ClosureForm(" Break ", "2026-11-26", "", "12:00", "17:00", "1").toEntry())
                .isEqualTo(new ClosureEntry(
                        "Break", THANKSGIVING, THANKSGIVING, LocalTime.of(12, 0), LocalTime.of(17, 0)));
    }

    @Test
    void isShownAsItIsTyped() {
        var form = ClosureForm.of(closure(THANKSGIVING.plusDays(1), null, "America/New_York"));

        assertThat(form.toEntry())
                .isEqualTo(new ClosureEntry("Break", THANKSGIVING, THANKSGIVING.plusDays(1), null, null));
        assertThat(form.from()).isNull();
        assertThat(form.version()).isEqualTo("7");
    }

    @Test
    void saysDaysAndHoursInWords() {
        assertThat(rows.of(closure(THANKSGIVING, null, "America/New_York")))
                .extracting(ClosureRow::days, ClosureRow::hours)
                .containsExactly("Thu, Nov 26", "All day");
        var hours = rows.of(closure(THANKSGIVING.plusDays(40), LocalTime.of(12, 0), "America/New_York"));
        assertThat(hours.days()).isEqualTo("Thu, Nov 26 to Tue, Jan 5, 2027");
        assertThat(plain(hours.hours())).isEqualTo("12:00 PM to 5:00 PM");
    }

    @ParameterizedTest
    @CsvSource({"America/New_York, true", "Pacific/Honolulu, false", "Asia/Tokyo, true"})
    void isOverWhenItsLastDayIsInTheCollegesZone(String zone, boolean over) {
        assertThat(rows.of(closure(THANKSGIVING, null, zone)).over()).isEqualTo(over);
    }

    private static ClosureView closure(LocalDate last, @Nullable LocalTime from, String zone) {
        return new ClosureView(
                UUID.randomUUID(),
                "Break",
                THANKSGIVING,
                last,
                from,
                from == null ? null : LocalTime.of(17, 0),
                zone,
                7);
    }
}
