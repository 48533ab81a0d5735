package io.waymark.web.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalendarColumnsTests {

    private static final Instant NINE = Instant.parse("2026-11-10T14:00:00Z");

    @Test
    void givesTheWholeWidthToWhatIsAlone() {
        assertThat(columnsOf(entry("a", 0, 30), entry("b", 30, 60))).containsExactly("a 0/1", "b 0/1");
    }

    @Test
    void putsWhatOverlapsBesideEachOther() {
        assertThat(columnsOf(entry("c", 40, 70), entry("a", 0, 60), entry("b", 15, 30)))
                .containsExactly("a 0/2", "b 1/2", "c 1/2");
    }

    @Test
    void hasRoomForFour() {
        var many = IntStream.range(0, 6)
                .mapToObj(index -> entry("e" + index, 0, 60))
                .toArray(CalendarEntry[]::new);

        assertThat(columnsOf(many)).contains("e3 3/4", "e5 3/4");
    }

    private static List<String> columnsOf(CalendarEntry... entries) {
        return CalendarColumns.of(List.of(entries)).columns().stream()
                .map(each -> "%s %d/%d".formatted(each.entry().title(), each.column(), each.columns()))
                .toList();
    }

    private static CalendarEntry entry(String title, int from, int to) {
        return CalendarEntry.of(
                CalendarKind.APPOINTMENT, NINE.plusSeconds(60L * from), NINE.plusSeconds(60L * to), title, null, "/");
    }
}
