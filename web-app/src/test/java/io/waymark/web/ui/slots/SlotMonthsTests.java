package io.waymark.web.ui.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.slots.SlotMonth.Neighbor;
import io.waymark.web.ui.slots.SlotMonth.SlotDay;
import io.waymark.web.ui.time.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotMonthsTests {

    private static final Link PICKING = Link.to("/student/mentors/1").with("step", "resume");
    private static final LocalDate LAST = LocalDate.of(2028, 11, 10);

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final SlotMonths months = new SlotMonths(viewer.when(), RealTexts.texts(), viewer.clock());

    @Test
    void leadsToTheDaysThatHaveFreeTimes() {
        var month =
                month(LocalDate.of(2026, 11, 12), Map.of(LocalDate.of(2026, 11, 12), 1, LocalDate.of(2026, 11, 13), 4));

        assertThat(day(month, 12).spoken()).isEqualTo("November 12, 1 available time");
        assertThat(day(month, 12).chosen()).isTrue();
        assertThat(day(month, 13).spoken()).isEqualTo("November 13, 4 available times");
        assertThat(day(month, 13).href()).isEqualTo("/student/mentors/1?step=resume&date=2026-11-13");
        assertThat(day(month, 14).spoken()).isEqualTo("November 14, no available times");
        assertThat(day(month, 14).href()).isNull();
        assertThat(day(month, 10).today()).isTrue();
    }

    /** Their counts are not known, for only this month is asked for. */
    @Test
    void leadsToNoDayOfAnotherMonth() {
        var month = month(LocalDate.of(2026, 11, 12), Map.of(LocalDate.of(2026, 12, 1), 3));

        var first = month.weeks().getLast().stream()
                .filter(each -> each.date().equals(LocalDate.of(2026, 12, 1)))
                .findFirst()
                .orElseThrow();

        assertThat(first.outside()).isTrue();
        assertThat(first.href()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, false, true", "2026-12-01, true, true", "2028-10-31, true, true", "2028-11-10, true, false"
    })
    void hasNeighborsInWhichSomethingCanBeBooked(LocalDate chosen, boolean before, boolean after) {
        var month = month(chosen, Map.of());

        assertThat(month.previous() != null).isEqualTo(before);
        assertThat(month.next() != null).isEqualTo(after);
    }

    @Test
    void leadsToTheFirstDayOfANeighborThatIsNotOver() {
        var december = month(LocalDate.of(2026, 12, 24), Map.of());

        assertThat(december.previous())
                .isEqualTo(new Neighbor(
                        "November 2026", LocalDate.of(2026, 11, 10), "/student/mentors/1?step=resume&date=2026-11-10"));
        assertThat(december.next())
                .isEqualTo(new Neighbor(
                        "January 2027", LocalDate.of(2027, 1, 1), "/student/mentors/1?step=resume&date=2027-01-01"));
    }

    private SlotMonth month(LocalDate chosen, Map<LocalDate, Integer> free) {
        return months.of(PICKING, chosen, free, LAST);
    }

    private static SlotDay day(SlotMonth month, int number) {
        return month.weeks().stream()
                .flatMap(List::stream)
                .filter(day -> day.number() == number && !day.outside())
                .findFirst()
                .orElseThrow();
    }
}
