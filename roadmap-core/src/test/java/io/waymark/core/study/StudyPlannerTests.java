package io.waymark.core.study;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StudyPlannerTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final List<StudyDomain> TWO = List.of(new StudyDomain(1, 3), new StudyDomain(2, 1));

    /** The promises of a plan, whatever the terms and whatever was done or missed. */
    @Property(tries = 500)
    void keepsToItsTerms(@ForAll long seed) {
        var dice = new Random(seed);
        var terms = terms(dice);
        var from = terms.exam().minusDays(dice.nextInt(200));
        var done = done(dice, terms, from);

        var plan = StudyPlanner.plan(terms, from, done);

        assertThat(plan.sessions())
                .allSatisfy(it -> assertThat(it.day()).isBefore(terms.exam()).isAfterOrEqualTo(from))
                .allMatch(it -> terms.days().contains(it.day().getDayOfWeek()))
                .noneMatch(it -> terms.off().contains(it.day()))
                .isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
        var spent = minutesByWeek(done);
        minutesByWeek(plan.sessions())
                .forEach((week, minutes) -> assertThat(minutes + spent.getOrDefault(week, 0))
                        .as(week)
                        .isLessThanOrEqualTo(terms.weeklyMinutes()));
        assertThat(plan.minutes() + plan.shortMinutes())
                .isEqualTo(StudyNeeds.of(terms, done).total());
        assertThat(plan.shortMinutes()).isNotNegative();
    }

    /** Whoever follows the plan is not sent another way by having done so. */
    @Property(tries = 200)
    void doesNotChangeForWhoFollowsIt(@ForAll long seed) {
        var dice = new Random(seed);
        var terms = terms(dice);
        var from = terms.exam().minusDays(dice.nextInt(200));
        var plan = StudyPlanner.plan(terms, from, List.of());
        if (plan.shortMinutes() > 0) {
            return;
        }
        var followed = dice.nextInt(plan.sessions().size() + 1);
        var done = plan.sessions().subList(0, followed);
        var today = done.isEmpty() ? from : done.getLast().day();

        assertThat(StudyPlanner.plan(terms, today, done).sessions())
                .isEqualTo(plan.sessions().subList(followed, plan.sessions().size()));
    }

    @Test
    void beginsAsLateAsItCan() {
        var terms = new StudyTerms(MONDAY.plusWeeks(10), 300, WORKDAYS, Set.of(), 600, TWO);

        var plan = StudyPlanner.plan(terms, MONDAY, List.of());

        assertThat(plan.shortMinutes()).isZero();
        assertThat(plan.sessions().getFirst().day()).isEqualTo(MONDAY.plusWeeks(8));
        assertThat(plan.sessions().getLast())
                .isEqualTo(new StudySession(MONDAY.plusWeeks(10).minusDays(3), StudyDomain.REVIEW, 60));
    }

    @Test
    void givesEachDomainTimeByItsWeightAndTheReviewASixth() {
        var terms = new StudyTerms(MONDAY.plusWeeks(10), 300, WORKDAYS, Set.of(), 1_200, TWO);

        var byDomain = StudyPlanner.plan(terms, MONDAY, List.of()).sessions().stream()
                .collect(groupingBy(StudySession::domain, summingInt(StudySession::minutes)));

        assertThat(byDomain).containsEntry(0, 200).containsEntry(1, 750).containsEntry(2, 250);
    }

    @Test
    void doesLessOfEverythingWhereTimeIsShort() {
        var terms = new StudyTerms(MONDAY.plusWeeks(1), 300, WORKDAYS, Set.of(), 1_200, TWO);

        var plan = StudyPlanner.plan(terms, MONDAY, List.of());

        assertThat(plan.minutes()).isBetween(285, 300);
        assertThat(plan.sessions()).extracting(StudySession::domain).contains(0, 1, 2);
        assertThat(plan.shortMinutes()).isEqualTo(1_200 - plan.minutes());
    }

    @Test
    void spreadsWhatWasMissedOverTheDaysThatAreLeft() {
        var terms = new StudyTerms(MONDAY.plusWeeks(4), 300, WORKDAYS, Set.of(), 600, TWO);

        var missedOne = StudyPlanner.plan(terms, MONDAY.plusWeeks(3), List.of());

        assertThat(missedOne.minutes()).isBetween(285, 300);
        assertThat(missedOne.shortMinutes()).isEqualTo(600 - missedOne.minutes());
        assertThat(missedOne.sessions()).allMatch(it -> !it.day().isBefore(MONDAY.plusWeeks(3)));
    }

    @Test
    void hasNothingToSayOnceTheExamIsThere() {
        var terms = new StudyTerms(MONDAY, 300, WORKDAYS, Set.of(), 600, TWO);

        assertThat(StudyPlanner.plan(terms, MONDAY, List.of()).sessions()).isEmpty();
    }

    @Test
    void takesTheMiddleOfAWeightAndAnExamAsAWholeWhereNobodyKnowsItsDomains() {
        var references = RoadmapLibrary.load(RoadmapKey.of("health-information-technician"))
                .references();

        assertThat(StudyDomain.of(references.credential("rhit").orElseThrow()))
                .extracting(StudyDomain::weight)
                .containsExactly(44, 32, 32, 32, 28, 20);
        assertThat(StudyDomain.of(references.credential("ccs").orElseThrow())).hasSize(1);
    }

    private static StudyTerms terms(Random dice) {
        var days = EnumSet.of(DayOfWeek.of(1 + dice.nextInt(7)));
        IntStream.range(0, dice.nextInt(6)).forEach(_ -> days.add(DayOfWeek.of(1 + dice.nextInt(7))));
        var exam = MONDAY.plusDays(dice.nextInt(400));
        var off = new HashSet<LocalDate>();
        IntStream.range(0, dice.nextInt(30)).forEach(_ -> off.add(exam.minusDays(dice.nextInt(60))));
        var domains = IntStream.rangeClosed(1, 1 + dice.nextInt(7))
                .mapToObj(it -> new StudyDomain(it, 1 + dice.nextInt(50)))
                .toList();
        return new StudyTerms(exam, 30 * (1 + dice.nextInt(80)), days, off, 60 * (1 + dice.nextInt(200)), domains);
    }

    private static List<StudySession> done(Random dice, StudyTerms terms, LocalDate from) {
        var done = new ArrayList<StudySession>();
        for (int i = dice.nextInt(20); i > 0; i--) {
            var day = from.minusDays(dice.nextInt(30)).plusDays(1);
            done.add(new StudySession(day, dice.nextInt(terms.domains().size() + 1), 5 * (1 + dice.nextInt(30))));
        }
        return done;
    }

    private static Map<String, Integer> minutesByWeek(List<StudySession> sessions) {
        return sessions.stream()
                .collect(groupingBy(
                        it -> it.day().get(IsoFields.WEEK_BASED_YEAR) + "-"
                                + it.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        summingInt(StudySession::minutes)));
    }
}
