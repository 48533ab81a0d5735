package io.waymark.advising.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.csv.DayReading.Ambiguous;
import io.waymark.advising.csv.DayReading.NoSuchDay;
import io.waymark.advising.csv.DayReading.OutOfRange;
import io.waymark.advising.csv.DayReading.Read;
import io.waymark.advising.csv.DayReading.ShortYear;
import io.waymark.advising.csv.DayReading.Unread;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTests {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-24",
                "2026-8-24",
                "2026/08/24",
                "2026.08.24",
                "20260824",
                "2026-08-24T00:00:00Z",
                "2026-08-24T00:00:00.000+00:00",
                "2026-08-24T00:00",
                "2026-08-24 00:00",
                "2026-08-24 00:00:00.0",
                "2026-08-24 12:00:00 AM",
                "46258",
                "46258.0",
                "46258,00",
                "46258.375",
                "Aug 24, 2026",
                "Aug. 24, 2026",
                "August 24 2026",
                "August 24th, 2026",
                "24 Aug 2026",
                "24. August 2026",
                "24-Aug-2026",
                "Monday, August 24, 2026",
                "Mon, 24 Aug 2026 00:00:00 +0000"
            })
    void isReadInWhateverOrderTheCollegeWritesDays(String written) {
        assertThat(WrittenDay.read(written, null)).isEqualTo(new Read(DAY));
        for (var order : DateOrder.values()) {
            assertThat(WrittenDay.read(written, order)).isEqualTo(new Read(DAY));
        }
        assertThat(WrittenDay.kept(written, null)).isEqualTo("2026-08-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8/24/2026",
                "08/24/2026",
                "8-24-2026",
                "08.24.2026",
                "8/24/2026 0:00",
                "8/24/2026 12:00:00 AM",
                "08242026"
            })
    void hasTheMonthFirstInTheUnitedStates(String written) {
        assertThat(WrittenDay.read(written, DateOrder.MDY)).isEqualTo(new Read(DAY));
        assertThat(WrittenDay.read(written, null)).isEqualTo(new Read(DAY));
        assertThat(WrittenDay.read(written, DateOrder.DMY)).isEqualTo(new Unread(DAY));
        assertThat(WrittenDay.read(written, DateOrder.ISO)).isEqualTo(new Unread(DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/8/2026", "24/08/2026", "24.08.2026", "24.8.2026", "24-08-2026", "24082026"})
    void hasTheDayFirstElsewhere(String written) {
        assertThat(WrittenDay.read(written, DateOrder.DMY)).isEqualTo(new Read(DAY));
        assertThat(WrittenDay.read(written, null)).isEqualTo(new Read(DAY));
        assertThat(WrittenDay.read(written, DateOrder.MDY)).isEqualTo(new Unread(DAY));
        assertThat(WrittenDay.read(written, DateOrder.ISO)).isEqualTo(new Unread(DAY));
    }

    @ParameterizedTest
    @EnumSource(names = "ISO")
    @NullSource
    void isTwoDaysWhereNobodySaysWhichNumberIsTheMonth(@Nullable DateOrder order) {
        var both = new Ambiguous(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 3, 2));

        assertThat(WrittenDay.read("02/03/2026", order)).isEqualTo(both);
        assertThat(WrittenDay.read("02/03/2026", DateOrder.MDY)).isEqualTo(new Read(both.monthFirst()));
        assertThat(WrittenDay.read("02/03/2026", DateOrder.DMY)).isEqualTo(new Read(both.dayFirst()));
        assertThat(WrittenDay.read("5/5/2026", null)).isEqualTo(new Read(LocalDate.of(2026, 5, 5)));
    }

    @ParameterizedTest
    @CsvSource({"8/24/26, MDY", "24.8.26, DMY", "8/24/26,", "24-Aug-26,"})
    void lacksItsCenturyWhereItsYearHasTwoDigits(String written, @Nullable DateOrder order) {
        assertThat(WrittenDay.read(written, order)).isEqualTo(new ShortYear(DAY));
        assertThat(WrittenDay.kept(written, order)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "2026-00-10",
                "31/02/2026",
                "02/31/2026",
                "13/13/2026",
                "20260230",
                "Feb 30, 2026",
                "2025-02-29T00:00:00Z"
            })
    void isNoneWhereTheCalendarHasNone(String written) {
        assertThat(WrittenDay.read(written, DateOrder.MDY)).isEqualTo(new NoSuchDay());
        assertThat(WrittenDay.read(written, DateOrder.DMY)).isEqualTo(new NoSuchDay());
        assertThat(WrittenDay.read(written, null)).isEqualTo(new NoSuchDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1026-02-20", "1899-12-31", "2200-01-01", "8/24/1026", "Aug 24, 2226"})
    void isOfNoYearThatAnybodyMeans(String written) {
        assertThat(WrittenDay.read(written, DateOrder.MDY)).isEqualTo(new OutOfRange());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "soon",
                "00000",
                "462580",
                "2026",
                "8/24",
                "24-Aug",
                "Fall 2026",
                "+2026-02-03",
                "2026-08",
                "Mai 24, 2026"
            })
    void isNotReadFromAnythingElse(String written) {
        assertThat(WrittenDay.read(written, DateOrder.MDY)).isEqualTo(new Unread(null));
        assertThat(WrittenDay.kept(written, DateOrder.MDY)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2024-02-29", "1900-01-01", "2199-12-31"})
    void isADayOfTheYearsThatCount(String written) {
        assertThat(WrittenDay.read(written, null)).isEqualTo(new Read(LocalDate.parse(written)));
    }

    @Property
    void isTheSameHoweverItIsWritten(@ForAll @IntRange(min = -10_000, max = 80_000) int epochDay) {
        var day = LocalDate.ofEpochDay(epochDay);

        assertThat(WrittenDay.read(day.toString(), null)).isEqualTo(new Read(day));
        assertThat(WrittenDay.read(written(day, "M/d/yyyy"), DateOrder.MDY)).isEqualTo(new Read(day));
        assertThat(WrittenDay.read(written(day, "dd.MM.yyyy"), DateOrder.DMY)).isEqualTo(new Read(day));
        assertThat(WrittenDay.read(written(day, "yyyyMMdd"), DateOrder.DMY)).isEqualTo(new Read(day));
        assertThat(WrittenDay.read(written(day, "d MMM yyyy"), null)).isEqualTo(new Read(day));
        assertThat(WrittenDay.read(written(day, "EEEE, MMMM d, yyyy"), null)).isEqualTo(new Read(day));
        assertThat(WrittenDay.kept(WrittenDay.kept(written(day, "M/d/yyyy"), DateOrder.MDY), DateOrder.DMY))
                .isEqualTo(day.toString());
    }

    private static String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US).format(day);
    }
}
