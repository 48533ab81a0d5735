package io.waymark.advising.experience;

import static io.waymark.advising.experience.HoursFixtures.MONDAY;
import static io.waymark.advising.experience.HoursFixtures.at;
import static io.waymark.advising.experience.HoursFixtures.shift;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.evidence.Entry;
import io.waymark.core.progress.Amount;
import io.waymark.core.progress.EvidenceItem;
import io.waymark.core.progress.EvidenceOnFile;
import io.waymark.core.progress.EvidenceState;
import io.waymark.core.progress.RoadmapEvaluator;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Sums of hours against a recount that knows nothing of shifts: minutes on a clock, as supervisors left them. */
class HoursSumsTests {

    private static final RequirementId ASKED = RequirementId.of(HoursFixtures.INTERNSHIP);
    private static final RoadmapEvaluator EVALUATOR =
            RoadmapEvaluator.of(RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN));
    private static final int DAYS = 120;
    private static final int HALF_A_YEAR = 26;

    /** Hours somebody wrote, and how many minutes of both ends a supervisor took away. */
    record Logged(int day, int start, int minutes, int late, int early, EvidenceStatus status) {

        boolean isCorrected() {
            return status == EvidenceStatus.VERIFIED && late + early > 0;
        }

        int counted() {
            return isCorrected() ? minutes - late - early : minutes;
        }

        long minutesThatCount() {
            return status == EvidenceStatus.RETURNED ? 0 : counted();
        }

        HoursEntry entry() {
            var written = payload(start, minutes);
            var counts = isCorrected() ? payload(start + late, counted()) : written;
            return HoursEntry.of(
                    new Entry(
                            UUID.randomUUID(),
                            HoursFixtures.INTERNSHIP,
                            status,
                            shift(counts).amount(),
                            isCorrected() ? shift(written).amount() : null,
                            counts,
                            List.of(),
                            null),
                    HoursFixtures.ZONE);
        }

        EvidenceItem onFile() {
            return new EvidenceItem(
                    ASKED,
                    EvidenceState.valueOf(status.name()),
                    Amount.ofKept(entry().amount().kept()),
                    MONDAY.plusDays(day));
        }

        private HoursLogPayload payload(int from, int length) {
            return at("Clinic", MONDAY.plusDays(day), clock(from), clock(from + length));
        }

        private static String clock(int minute) {
            return LocalTime.MIDNIGHT.plusMinutes(minute).toString();
        }
    }

    @Property
    void areThoseOfANaiveRecount(@ForAll("logs") List<Logged> logs) {
        var today = MONDAY.plusDays(DAYS);
        var tally = new HoursTally(120, logs.stream().map(Logged::entry).toList());

        assertThat(tally.total().hundredths()).isEqualTo(recount(logs, _ -> true));
        assertThat(tally.verified().hundredths())
                .isEqualTo(recount(logs, it -> it.status() == EvidenceStatus.VERIFIED));
        assertThat(tally.waiting().hundredths())
                .isEqualTo(recount(logs, it -> it.status() == EvidenceStatus.SUBMITTED));
        assertThat(tally.weeks(today)).hasSizeLessThanOrEqualTo(HALF_A_YEAR).allSatisfy(week -> {
            var sunday = week.monday().toEpochDay() - MONDAY.toEpochDay() + 6;
            assertThat(hundredths(week.hours()))
                    .isEqualTo(recount(logs, it -> it.day() > sunday - 7 && it.day() <= sunday));
            assertThat(hundredths(week.total())).isEqualTo(recount(logs, it -> it.day() <= sunday));
        });
    }

    /** The step is completed by the minute that completes it, whatever the entries were rounded to where they are shown. */
    @Property
    void completeTheStepAsSoonAsTheMinutesDo(@ForAll("logs") List<Logged> logs) {
        var verified = minutes(logs, it -> it.status() == EvidenceStatus.VERIFIED);
        var step = EVALUATOR
                .evaluate(EvidenceOnFile.of(logs.stream().map(Logged::onFile).toList()), MONDAY, MONDAY.plusDays(DAYS))
                .step(ASKED.step())
                .orElseThrow()
                .evidence()
                .stream()
                .filter(it -> it.requirement().id().equals(ASKED))
                .findFirst()
                .orElseThrow();

        assertThat(step.verified().hundredths()).isEqualTo(verified * 100 / 60);
        assertThat(step.isMet()).isEqualTo(verified >= step.target() * 60L);
    }

    @Property
    void areNeverMoreForACorrection(@ForAll("logs") List<Logged> logs) {
        assertThat(logs.stream().map(Logged::entry).filter(it -> it.entry().written() != null))
                .allSatisfy(it -> assertThat(it.amount().hundredths())
                        .isLessThanOrEqualTo(hundredths(it.entry().written())));
    }

    @Provide
    Arbitrary<List<Logged>> logs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, 1_439),
                        Arbitraries.integers().between(61, 1_439),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(EvidenceStatus.SUBMITTED, EvidenceStatus.VERIFIED, EvidenceStatus.RETURNED))
                .as(Logged::new)
                .list()
                .ofMaxSize(60);
    }

    private static long recount(List<Logged> logs, Predicate<Logged> which) {
        return minutes(logs, which) * 100 / 60;
    }

    private static long minutes(List<Logged> logs, Predicate<Logged> which) {
        return logs.stream().filter(which).mapToLong(Logged::minutesThatCount).sum();
    }

    private static long hundredths(BigDecimal hours) {
        return hours.movePointRight(2).longValueExact();
    }

    private static long hundredths(@Nullable Amount written) {
        return written == null ? 0 : written.hundredths();
    }
}
