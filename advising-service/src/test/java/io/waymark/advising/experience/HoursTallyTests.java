package io.waymark.advising.experience;

import static io.waymark.advising.experience.HoursFixtures.MONDAY;
import static io.waymark.advising.experience.HoursFixtures.entry;
import static io.waymark.advising.experience.HoursFixtures.hours;
import static io.waymark.advising.experience.HoursFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.experience.HoursShortfall;
import io.waymark.advising.api.experience.HoursWeekView;
import io.waymark.advising.experience.HoursTally.Outlook;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HoursTallyTests {

    private static final int DAYS = 150;

    /** The sums are those of somebody who takes the log and counts minute by minute. */
    @Property(tries = 300)
    void countsWhatSomebodyWouldCountByHand(@ForAll("logs") List<HoursEntry> log) {
        var tally = new HoursTally(120, log);
        long verified = 0;
        long waiting = 0;
        for (var entry : log) {
            var minutes = minutes(entry);
            switch (entry.entry().status()) {
                case VERIFIED -> verified += minutes;
                case SUBMITTED -> waiting += minutes;
                default -> {}
            }
        }

        assertThat(tally.verified().hundredths()).isEqualTo(verified * 100 / 60);
        assertThat(tally.waiting().hundredths()).isEqualTo(waiting * 100 / 60);
        assertThat(tally.total().hundredths()).isEqualTo((verified + waiting) * 100 / 60);
        var weeks = tally.weeks(MONDAY.plusDays(DAYS));
        assertThat(weeks.isEmpty() ? BigDecimal.ZERO : weeks.getLast().total())
                .isEqualByComparingTo(tally.total().toBigDecimal());
        assertThat(weeks.isEmpty() ? BigDecimal.ZERO : weeks.getLast().verified())
                .isEqualByComparingTo(tally.verified().toBigDecimal());
    }

    @Provide
    Arbitrary<List<HoursEntry>> logs() {
        return Combinators.combine(
                        Arbitraries.of(EvidenceStatus.SUBMITTED, EvidenceStatus.VERIFIED, EvidenceStatus.RETURNED),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 1_439),
                        Arbitraries.integers().between(1, 1_439))
                .as((status, day, start, length) ->
                        entry(status, hours(MONDAY.plusDays(day), time(start), time((start + length) % 1_440))))
                .list()
                .ofMaxSize(40);
    }

    private static String time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute).toString();
    }

    private static long minutes(HoursEntry entry) {
        long counted = 0;
        for (var at = entry.payload().start(); !at.equals(entry.payload().end()); at = at.plusMinutes(1)) {
            counted++;
        }
        return counted;
    }

    @Test
    void tellsEveryWeekSinceTheFirstHoursAlsoThoseWithoutAny() {
        var tally = new HoursTally(
                20,
                List.of(
                        entry(EvidenceStatus.VERIFIED, hours(MONDAY.plusDays(3), "09:00", "12:00")),
                        submitted(hours(MONDAY.plusDays(14), "09:00", "11:00"))));

        assertThat(tally.weeks(MONDAY.plusDays(16)))
                .containsExactly(
                        week(0, "3.00", "3.00", "3.00"),
                        week(1, "0.00", "3.00", "3.00"),
                        week(2, "2.00", "3.00", "5.00"));
    }

    @Test
    void tellsOfHalfAYearAndCountsWhatWasBefore() {
        var tally = new HoursTally(20, List.of(submitted(hours(MONDAY, "09:00", "12:00"))));

        var weeks = tally.weeks(MONDAY.plusYears(1));

        assertThat(weeks).hasSize(26);
        assertThat(weeks.getFirst().total()).isEqualByComparingTo("3");
    }

    /** Six hours in four weeks, nine more to go: six weeks. */
    @Test
    void reachesTheTargetAtThePaceOfTheLastFourWeeks() {
        var tally = new HoursTally(
                20,
                List.of(
                        submitted(hours(MONDAY.minusWeeks(4), "09:00", "14:00")),
                        submitted(hours(MONDAY.minusWeeks(3), "09:00", "12:00")),
                        submitted(hours(MONDAY, "09:00", "12:00"))));

        assertThat(tally.outlook(MONDAY.plusDays(2), null).reachedBy()).isEqualTo(MONDAY.plusWeeks(6));
    }

    @Test
    void hasNoPaceWithoutHoursAndNeedsNoneAtTheTarget() {
        assertThat(new HoursTally(20, List.of()).outlook(MONDAY, MONDAY)).isEqualTo(Outlook.NONE);
        assertThat(new HoursTally(3, List.of(submitted(hours(MONDAY, "09:00", "12:00")))).outlook(MONDAY, MONDAY))
                .isEqualTo(Outlook.NONE);
        assertThat(new HoursTally(20, List.of(submitted(hours(MONDAY.minusWeeks(4), "09:00", "12:00"))))
                        .outlook(MONDAY, null))
                .isEqualTo(Outlook.NONE);
    }

    /** Six hours in four weeks, nine more to go: after five more weeks, 1.5 of them are missing. */
    @Test
    void missesTheTargetIfThePlacementEndsBefore() {
        var tally = new HoursTally(
                15,
                List.of(
                        submitted(hours(MONDAY.minusWeeks(3), "09:00", "12:00")),
                        submitted(hours(MONDAY, "09:00", "12:00"))));
        var inTime = MONDAY.plusWeeks(6);
        var tooEarly = inTime.minusDays(1);

        assertThat(tally.outlook(MONDAY, inTime)).isEqualTo(new Outlook(inTime, null));
        assertThat(tally.outlook(MONDAY, tooEarly)).isEqualTo(new Outlook(null, new HoursShortfall(tooEarly, 2)));
        assertThat(tally.outlook(MONDAY, MONDAY)).isEqualTo(new Outlook(null, new HoursShortfall(MONDAY, 9)));
    }

    @Test
    void isNotHeldToAPlacementAfterWhichThereAreHours() {
        var tally = new HoursTally(15, List.of(submitted(hours(MONDAY, "09:00", "12:00"))));

        assertThat(tally.outlook(MONDAY, MONDAY.minusDays(1)).reachedBy()).isEqualTo(MONDAY.plusWeeks(16));
    }

    private static HoursWeekView week(int number, String hours, String verified, String total) {
        return new HoursWeekView(
                MONDAY.plusWeeks(number), new BigDecimal(hours), new BigDecimal(verified), new BigDecimal(total));
    }
}
