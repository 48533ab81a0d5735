package io.waymark.core.continuing;

import static io.waymark.core.continuing.RenewalFixtures.AWARDED;
import static io.waymark.core.continuing.RenewalFixtures.TODAY;
import static io.waymark.core.continuing.RenewalFixtures.award;
import static io.waymark.core.continuing.RenewalFixtures.credential;
import static io.waymark.core.continuing.RenewalFixtures.holdings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HoldingsTests {

    private static final LocalDate ENDS = LocalDate.of(2027, 3, 14);

    @Test
    void runsFromTheAwardForAsLongAsTheIssuerSays() {
        assertThat(holdings(award("rhit", AWARDED, null)).cycles())
                .extracting(RenewalCycle::start, RenewalCycle::end, RenewalCycle::ending)
                .containsExactly(tuple(AWARDED, ENDS, CycleEnding.RUNNING));
    }

    @Test
    void believesTheLastDayOfTheAwardMoreThanTheUsualLength() {
        var through = LocalDate.of(2027, 3, 31);

        assertThat(holdings(award("rhit", AWARDED, through)).cycles())
                .extracting(RenewalCycle::start, RenewalCycle::end)
                .containsExactly(tuple(LocalDate.of(2025, 3, 31), through));
    }

    /** Whoever has held it for ten years has a cycle of two. */
    @Test
    void isNoLongerThanACycleForACredentialOfOld() {
        assertThat(holdings(award("rhit", LocalDate.of(2015, 3, 14), ENDS)).cycles())
                .extracting(RenewalCycle::start)
                .containsExactly(AWARDED);
    }

    @Test
    void beginsAnewTheDayAfterTheOldOneWhenARenewalIsOnFile() {
        var old = award("rhit", LocalDate.of(2023, 3, 14), AWARDED);
        var renewal = award("rhit", LocalDate.of(2025, 2, 1), LocalDate.of(2027, 3, 14));

        assertThat(holdings(renewal, old).cycles())
                .extracting(RenewalCycle::start, RenewalCycle::end, RenewalCycle::ending)
                .containsExactly(
                        tuple(LocalDate.of(2023, 3, 14), AWARDED, CycleEnding.RENEWED),
                        tuple(AWARDED.plusDays(1), ENDS, CycleEnding.RUNNING));
    }

    @Test
    void lapsesTheDayAfterItsLast() {
        assertThat(holdings(award("rhit", TODAY.minusYears(2), TODAY))
                        .cycles()
                        .getFirst()
                        .ending())
                .isEqualTo(CycleEnding.RUNNING);
        assertThat(holdings(award("rhit", TODAY.minusYears(2), TODAY.minusDays(1)))
                        .cycles()
                        .getFirst()
                        .ending())
                .isEqualTo(CycleEnding.LAPSED);
    }

    @Test
    void endsWithTheAwardOfTheCredentialThatReplacesItAndLosesNoUnits() {
        var advanced = LocalDate.of(2026, 5, 1);

        assertThat(holdings(award("rhit", AWARDED, null), award("rhia", advanced, null))
                        .cycles())
                .extracting(
                        it -> it.credential().key(),
                        RenewalCycle::start,
                        RenewalCycle::countsFrom,
                        RenewalCycle::end,
                        RenewalCycle::ending)
                .containsExactlyInAnyOrder(
                        tuple("rhit", AWARDED, AWARDED, advanced, CycleEnding.REPLACED),
                        tuple("rhia", advanced, AWARDED, advanced.plusYears(2), CycleEnding.RUNNING));
    }

    /** Units of a cycle that had lapsed before count for no other. */
    @Test
    void hasLapsedAllTheSameWhenItEndedBeforeTheReplacement() {
        var lapsed = award("rhit", LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 1));
        var advanced = LocalDate.of(2026, 5, 1);

        assertThat(holdings(lapsed, award("rhia", advanced, null)).cycles())
                .extracting(RenewalCycle::countsFrom, RenewalCycle::ending)
                .containsExactlyInAnyOrder(
                        tuple(LocalDate.of(2022, 1, 1), CycleEnding.LAPSED), tuple(advanced, CycleEnding.RUNNING));
    }

    @Test
    void replacesNothingThatTheIssuerDoesNotName() {
        assertThat(credential("rhia").replaces(credential("rhit"))).isTrue();
        assertThat(credential("rhit").replaces(credential("rhia"))).isFalse();
        assertThat(holdings(award("rhit", AWARDED, null), award("ccs", AWARDED, null))
                        .cycles())
                .allMatch(RenewalCycle::isRunning);
    }

    /** No day is in two cycles of one credential, whatever is on file. */
    @Property(tries = 200)
    void neverOverlap(
            @ForAll @IntRange(min = 0, max = 2_000) int first,
            @ForAll @IntRange(min = 1, max = 1_500) int second,
            @ForAll @IntRange(min = 1, max = 1_500) int third) {
        var begun = LocalDate.of(2018, 1, 1).plusDays(first);
        var one = begun.plusDays(second);
        var two = one.plusDays(third);
        var cycles = holdings(award("rhit", begun, two), award("rhit", begun, one), award("rhit", one, null))
                .cycles();

        for (int i = 1; i < cycles.size(); i++) {
            assertThat(cycles.get(i).start()).isAfter(cycles.get(i - 1).end());
        }
        assertThat(cycles).allSatisfy(it -> assertThat(it.end()).isAfterOrEqualTo(it.start()));
        assertThat(cycles.stream().filter(RenewalCycle::isOpen)).hasSize(1);
    }
}
