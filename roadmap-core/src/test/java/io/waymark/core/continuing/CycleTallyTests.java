package io.waymark.core.continuing;

import static io.waymark.core.continuing.RenewalFixtures.AWARDED;
import static io.waymark.core.continuing.RenewalFixtures.RULES;
import static io.waymark.core.continuing.RenewalFixtures.TODAY;
import static io.waymark.core.continuing.RenewalFixtures.award;
import static io.waymark.core.continuing.RenewalFixtures.credential;
import static io.waymark.core.continuing.RenewalFixtures.holdings;
import static io.waymark.core.continuing.RenewalFixtures.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.core.progress.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleTallyTests {

    private static final String HIIM = "hiim-domain";
    private static final String AHIMA = "ahima-sourced";

    /** The sums are those of somebody who goes through the log with a pencil. */
    @Property(tries = 400)
    void countsWhatSomebodyWouldCountByHand(@ForAll("logs") List<LoggedUnits> log) {
        var tally = tally("rhit", log);
        long all = 0;
        long verified = 0;
        long hiim = 0;
        long ahima = 0;
        for (var entry : log) {
            if (entry.completedOn().isBefore(AWARDED) || entry.completedOn().isAfter(LocalDate.of(2027, 3, 14))) {
                continue;
            }
            all += entry.amount().hundredths();
            verified += entry.verified() ? entry.amount().hundredths() : 0;
            hiim += entry.categories().contains(HIIM) ? entry.amount().hundredths() : 0;
            ahima += entry.categories().contains(AHIMA) ? entry.amount().hundredths() : 0;
        }

        assertThat(tally.logged().hundredths()).isEqualTo(all);
        assertThat(tally.verified().hundredths()).isEqualTo(verified);
        assertThat(tally.categories())
                .extracting(it -> it.logged().hundredths())
                .containsExactly(hiim, ahima);
        assertThat(tally.missing().hundredths()).isEqualTo(Math.max(0, 2_000 - all));
        assertThat(tally.toLog().hundredths())
                .isEqualTo(Stream.of(2_000 - all, 1_600 - hiim, 800 - ahima, 0L).reduce(0L, Math::max));
        assertThat(tally.points(TODAY).getLast().logged()).isEqualTo(tally.logged());
        assertThat(tally.points(TODAY).getLast().verified()).isEqualTo(tally.verified());
        assertThat(tally.points(TODAY))
                .extracting(it -> it.logged().hundredths())
                .isSorted();
    }

    /** Whoever logs what the page says is missing, all of it in every category, has what is needed. */
    @Property(tries = 200)
    void missesNothingOnceWhatIsMissingIsLogged(@ForAll("logs") List<LoggedUnits> log) {
        var missing = tally("rhit", log).toLog();
        var more = new ArrayList<>(log);
        if (!missing.equals(Amount.NOTHING)) {
            more.add(new LoggedUnits("ahima", TODAY, missing, Set.of(HIIM, AHIMA), false));
        }

        assertThat(tally("rhit", more).isMet()).isTrue();
    }

    /** What is logged a quarter, for each quarter that is left, is enough, and a quarter of a unit less is not. */
    @Property(tries = 200)
    void saysAPaceThatIsEnoughAndNoMore(@ForAll("logs") List<LoggedUnits> log) {
        var tally = tally("rhit", log);
        var quarters = tally.quartersLeft(TODAY);

        assertThat(quarters).isEqualTo(3);
        assertThat(tally.aQuarter(TODAY).hundredths() * quarters)
                .isGreaterThanOrEqualTo(tally.toLog().hundredths());
        assertThat((tally.aQuarter(TODAY).hundredths() - 25) * quarters)
                .isLessThan(Math.max(1, tally.toLog().hundredths()));
    }

    @Provide
    Arbitrary<List<LoggedUnits>> logs() {
        return Combinators.combine(
                        Arbitraries.integers().between(-60, 800),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(HIIM, AHIMA, "other").set().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((day, quarters, categories, verified) -> new LoggedUnits(
                        "ahima",
                        AWARDED.plusDays(day),
                        new Amount(25L * quarters),
                        new HashSet<>(categories),
                        verified))
                .list()
                .ofMaxSize(30);
    }

    @Test
    void saysWhatIsMissingOfTheWholeAndOfEachShare() {
        var tally = tally(
                "rhit",
                List.of(
                        units(AWARDED, "5", true, HIIM),
                        units(AWARDED.plusDays(9), "4", false, HIIM, AHIMA),
                        units(TODAY, "3.5", false)));

        assertThat(tally.needed()).hasValue(20);
        assertThat(tally.logged()).isEqualTo(amount("12.5"));
        assertThat(tally.categories())
                .extracting(CycleTally.Category::needed, CycleTally.Category::logged, CycleTally.Category::missing)
                .containsExactly(
                        tuple(amount("16"), amount("9"), amount("7")), tuple(amount("8"), amount("4"), amount("4")));
        assertThat(tally.missing()).isEqualTo(amount("7.5"));
        assertThat(tally.toLog()).isEqualTo(amount("7.5"));
        assertThat(tally.aQuarter(TODAY)).isEqualTo(amount("2.5"));
    }

    @Test
    void isNotMetWhileAShareIsMissing() {
        var tally = tally("rhit", List.of(units(AWARDED, "20", true, AHIMA)));

        assertThat(tally.missing()).isEqualTo(Amount.NOTHING);
        assertThat(tally.toLog()).isEqualTo(amount("16"));
        assertThat(tally.isMet()).isFalse();
    }

    /** A share that is asked since 2025 binds no cycle that began before. */
    @Test
    void asksForNoShareThatCameLater() {
        var cycles = holdings(award("rhit", LocalDate.of(2024, 12, 31), null)).cycles();

        assertThat(RULES.tally(cycles.getFirst(), cycles, List.of(), TODAY).categories())
                .extracting(it -> it.minimum().category().key())
                .containsExactly(HIIM);
    }

    @ParameterizedTest
    @CsvSource({
        "rhit, '', 20",
        "ccs, ccs-p, 30",
        "rhit, chps, 40",
        "chps, rhit, 40",
        "rhia, ccs ccs-p, 50",
        "chda, rhia cdip cphi, 50"
    })
    void asksForMoreUnitsOfWhoHoldsSeveral(String credential, String others, int needed) {
        var awards = Stream.concat(
                        Stream.of(credential), Stream.of(others.split(" ")).filter(it -> !it.isEmpty()))
                .map(it -> award(it, AWARDED, null))
                .toArray(Award[]::new);
        var cycles = holdings(awards).cycles();
        var cycle = cycles.stream()
                .filter(it -> it.credential().equals(credential(credential)))
                .findFirst()
                .orElseThrow();

        assertThat(RULES.tally(cycle, cycles, List.of(), TODAY).needed()).hasValue(needed);
    }

    /** One that was replaced, or has lapsed, asks for nothing more. */
    @Test
    void asksForNoMoreBecauseOfACredentialThatIsHeldNoMore() {
        var cycles = holdings(
                        award("rhit", AWARDED, null),
                        award("rhia", LocalDate.of(2026, 5, 1), null),
                        award("ccs", LocalDate.of(2023, 1, 1), LocalDate.of(2025, 1, 1)))
                .cycles();
        var rhia = cycles.stream().filter(RenewalCycle::isRunning).findFirst().orElseThrow();

        assertThat(RULES.tally(rhia, cycles, List.of(), TODAY).needed()).hasValue(30);
    }

    @Test
    void takesUnitsOfAnotherIssuerWhereTheRulesSaySo() {
        var elsewhere = new LoggedUnits("aapc", TODAY, Amount.ONE, Set.of(), true);

        assertThat(RULES.takes(credential("rhit"), elsewhere)).isTrue();
        assertThat(tally("rhit", List.of(elsewhere)).logged()).isEqualTo(Amount.ONE);
    }

    @Test
    void knowsThePaceOfAnEvenYear() {
        var points = tally("rhit", List.of()).points(TODAY);

        assertThat(points).hasSize(26);
        assertThat(points.getFirst().even()).isEqualTo(Amount.NOTHING);
        assertThat(points.getLast().even()).isEqualTo(amount("20"));
        assertThat(points.get(12).even().hundredths()).isBetween(995L, 1_005L);
    }

    private static CycleTally tally(String credential, List<LoggedUnits> log) {
        var cycles = holdings(award(credential, AWARDED, null)).cycles();
        return RULES.tally(cycles.getFirst(), cycles, log, TODAY);
    }

    private static Amount amount(String value) {
        return Amount.of(new BigDecimal(value));
    }
}
