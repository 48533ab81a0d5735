package io.waymark.core.certification;

import static io.waymark.core.certification.EligibilityVerdict.CANNOT_TELL;
import static io.waymark.core.certification.EligibilityVerdict.MET;
import static io.waymark.core.certification.EligibilityVerdict.NOT_YET;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EligibilityCondition;
import io.waymark.core.roadmap.EligibilityRule;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.Term;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EligibilityTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate GRADUATION = LocalDate.of(2026, 5, 15);
    private static final StepKey STEP = StepKey.of("some-step");
    private static final Term CAHIIM = term("cahiim");
    private static final EvidenceSpec ASSOCIATE =
            new EvidenceSpec.DegreeRecord(DegreeLevel.ASSOCIATE, DegreeStatus.CONFERRED, CAHIIM, null);
    private static final EvidenceSpec ENROLLED =
            new EvidenceSpec.DegreeRecord(DegreeLevel.ASSOCIATE, DegreeStatus.ENROLLED, CAHIIM, null);

    @Test
    void ofEachIsTheTruthTableOfAnd() {
        assertThat(EligibilityVerdict.ofEach(List.of(MET, MET))).isEqualTo(MET);
        assertThat(EligibilityVerdict.ofEach(List.of(MET, CANNOT_TELL))).isEqualTo(CANNOT_TELL);
        assertThat(EligibilityVerdict.ofEach(List.of(MET, NOT_YET))).isEqualTo(NOT_YET);
        assertThat(EligibilityVerdict.ofEach(List.of(CANNOT_TELL, CANNOT_TELL))).isEqualTo(CANNOT_TELL);
        assertThat(EligibilityVerdict.ofEach(List.of(CANNOT_TELL, NOT_YET))).isEqualTo(NOT_YET);
        assertThat(EligibilityVerdict.ofEach(List.of(NOT_YET, NOT_YET))).isEqualTo(NOT_YET);
        assertThat(EligibilityVerdict.ofEach(List.of())).isEqualTo(MET);
    }

    @Test
    void ofOneIsTheTruthTableOfOr() {
        assertThat(EligibilityVerdict.ofOne(List.of(MET, MET))).isEqualTo(MET);
        assertThat(EligibilityVerdict.ofOne(List.of(MET, CANNOT_TELL))).isEqualTo(MET);
        assertThat(EligibilityVerdict.ofOne(List.of(MET, NOT_YET))).isEqualTo(MET);
        assertThat(EligibilityVerdict.ofOne(List.of(CANNOT_TELL, CANNOT_TELL))).isEqualTo(CANNOT_TELL);
        assertThat(EligibilityVerdict.ofOne(List.of(CANNOT_TELL, NOT_YET))).isEqualTo(CANNOT_TELL);
        assertThat(EligibilityVerdict.ofOne(List.of(NOT_YET, NOT_YET))).isEqualTo(NOT_YET);
        assertThat(EligibilityVerdict.ofOne(List.of())).isEqualTo(NOT_YET);
    }

    /** What nobody can tell may be so or not: the verdict is certain just where it is the same either way. */
    @Property(tries = 400)
    void isCertainJustWhereItIsSoWhateverTheUntoldTurnsOutToBe(@ForAll long seed) {
        var dice = new Random(seed);
        var leaves = new ArrayList<EligibilityVerdict>();
        var rules = IntStream.range(0, 1 + dice.nextInt(3))
                .mapToObj(_ -> tree(dice, leaves, 0))
                .toList();
        var record = new StudentRecord(List.of(held("held", true, null)), TODAY);

        var verdict = Eligibility.of(credential(rules), record).verdict();

        var untold = (int) leaves.stream().filter(it -> it == CANNOT_TELL).count();
        var worlds = IntStream.range(0, 1 << untold)
                .mapToObj(world -> new World(leaves, world))
                .map(world -> rules.stream().allMatch(world::allows))
                .distinct()
                .toList();
        assertThat(verdict).isEqualTo(worlds.size() > 1 ? CANNOT_TELL : worlds.getFirst() ? MET : NOT_YET);
    }

    /** What the untold rules turn out to be, bit by bit; rules are asked in the order in which they were made. */
    private static final class World {

        private final List<EligibilityVerdict> leaves;
        private int bits;
        private int next;

        World(List<EligibilityVerdict> leaves, int bits) {
            this.leaves = leaves;
            this.bits = bits;
        }

        boolean allows(EligibilityRule rule) {
            var parts = rule.condition().parts();
            if (parts.isEmpty()) {
                return leaf();
            }
            var each = rule.condition() instanceof EligibilityCondition.EachOf;
            var allowed = each;
            for (var part : parts) {
                var one = allows(part);
                allowed = each ? allowed & one : allowed | one;
            }
            return allowed;
        }

        private boolean leaf() {
            var verdict = leaves.get(next++);
            if (verdict != CANNOT_TELL) {
                return verdict == MET;
            }
            var so = (bits & 1) == 1;
            bits >>= 1;
            return so;
        }
    }

    private static EligibilityRule tree(Random dice, List<EligibilityVerdict> leaves, int depth) {
        if (depth == 2 || leaves.size() > 6 || dice.nextInt(3) == 0) {
            var verdict = EligibilityVerdict.values()[dice.nextInt(3)];
            leaves.add(verdict);
            return rule(
                    switch (verdict) {
                        case MET -> new EligibilityCondition.CredentialHeld(List.of("held"));
                        case NOT_YET -> new EligibilityCondition.CredentialHeld(List.of("other"));
                        case CANNOT_TELL -> new EligibilityCondition.NotOnRecord();
                    });
        }
        var parts = IntStream.range(0, 1 + dice.nextInt(3))
                .mapToObj(_ -> tree(dice, leaves, depth + 1))
                .toList();
        return rule(
                dice.nextBoolean() ? new EligibilityCondition.EachOf(parts) : new EligibilityCondition.OneOf(parts));
    }

    @Test
    void countsADegreeOnceItIsVerifiedAndOfTheAccreditorThatIsAskedFor() {
        var asked = new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), "cahiim", null);

        assertThat(found(asked)).isEqualTo(NOT_YET);
        assertThat(found(asked, degree(ASSOCIATE, false, null))).isEqualTo(CANNOT_TELL);
        assertThat(found(asked, degree(ASSOCIATE, true, null))).isEqualTo(MET);
        assertThat(found(asked, degree(ENROLLED, true, null))).isEqualTo(NOT_YET);
        assertThat(found(
                        new EligibilityCondition.Graduated(List.of(DegreeLevel.BACHELOR), "cahiim", null),
                        degree(ASSOCIATE, true, null)))
                .isEqualTo(NOT_YET);
        assertThat(found(
                        new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), "abhes", null),
                        degree(ASSOCIATE, true, null)))
                .isEqualTo(NOT_YET);
        assertThat(found(
                        new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), null, null),
                        degree(ASSOCIATE, true, null)))
                .isEqualTo(MET);
    }

    @Test
    void looksAtTheDaysOfADegree() {
        var within = new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), null, Period.ofMonths(12));

        assertThat(found(within, degree(ASSOCIATE, true, TODAY.minusMonths(12))))
                .isEqualTo(MET);
        assertThat(outcome(within, degree(ASSOCIATE, true, TODAY.minusMonths(12).minusDays(1))))
                .returns(NOT_YET, RuleOutcome::verdict)
                .returns(EligibilityReason.TOO_LATE, RuleOutcome::reason)
                .returns(TODAY.minusDays(1), RuleOutcome::day);
        assertThat(found(within, degree(ASSOCIATE, true, null))).isEqualTo(CANNOT_TELL);
    }

    @Test
    void letsWhoIsNearlyThroughTakeTheExamEarly() {
        var early = new EligibilityCondition.InProgram(List.of(DegreeLevel.ASSOCIATE), "cahiim", Period.ofDays(30));

        assertThat(found(early, enrolled(TODAY.plusDays(30)))).isEqualTo(MET);
        assertThat(outcome(early, enrolled(TODAY.plusDays(31))))
                .returns(EligibilityReason.TOO_EARLY, RuleOutcome::reason)
                .returns(TODAY.plusDays(1), RuleOutcome::day);
        assertThat(found(early, enrolled(TODAY))).isEqualTo(MET);
        assertThat(outcome(early, enrolled(TODAY.minusDays(1))))
                .returns(NOT_YET, RuleOutcome::verdict)
                .returns(EligibilityReason.TOO_LATE, RuleOutcome::reason)
                .returns(TODAY.minusDays(1), RuleOutcome::day);
        assertThat(found(early, enrolled(TODAY.minusDays(1)), enrolled(TODAY.plusDays(3))))
                .isEqualTo(MET);
        assertThat(outcome(early, enrolled(TODAY.plusDays(40)), enrolled(TODAY.minusDays(1))))
                .returns(EligibilityReason.TOO_EARLY, RuleOutcome::reason)
                .returns(TODAY.plusDays(10), RuleOutcome::day);
        assertThat(found(early, enrolled(null))).isEqualTo(CANNOT_TELL);
        assertThat(found(early)).isEqualTo(NOT_YET);
    }

    @Test
    void namesTheDayOfTheProgramThatAllowsItFirstWhicheverWasSubmittedLast() {
        var early = new EligibilityCondition.InProgram(List.of(DegreeLevel.ASSOCIATE), null, Period.ofDays(30));
        var sooner = enrolled(TODAY.plusDays(40));
        var later = enrolled(TODAY.plusDays(400));

        assertThat(outcome(early, sooner, later)).returns(TODAY.plusDays(10), RuleOutcome::day);
        assertThat(outcome(early, later, sooner)).returns(TODAY.plusDays(10), RuleOutcome::day);
    }

    @Test
    void namesTheDayUntilWhichTheNewestDegreeOrProgramAllowedItWhicheverWasSubmittedLast() {
        var within = new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), null, Period.ofYears(1));
        var older = degree(ASSOCIATE, true, TODAY.minusYears(5));
        var newer = degree(ASSOCIATE, true, TODAY.minusYears(2));
        var early = new EligibilityCondition.InProgram(List.of(DegreeLevel.ASSOCIATE), null, Period.ofDays(30));
        var ended = enrolled(TODAY.minusDays(90));
        var endedLast = enrolled(TODAY.minusDays(9));

        assertThat(outcome(within, newer, older)).returns(TODAY.minusYears(1), RuleOutcome::day);
        assertThat(outcome(within, older, newer)).returns(TODAY.minusYears(1), RuleOutcome::day);
        assertThat(outcome(early, endedLast, ended)).returns(TODAY.minusDays(9), RuleOutcome::day);
        assertThat(outcome(early, ended, endedLast)).returns(TODAY.minusDays(9), RuleOutcome::day);
    }

    @Test
    void saysFromWhenAnExamCanBeTaken() {
        var early = new EligibilityCondition.InProgram(List.of(DegreeLevel.ASSOCIATE), null, Period.ofDays(30));
        var degree = new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), null, null);
        var either = new EligibilityCondition.OneOf(List.of(rule(degree), rule(early)));
        var each = new EligibilityCondition.EachOf(List.of(
                rule(early), rule(new EligibilityCondition.YearsWorked(Period.ofYears(1), List.of("29-2072")))));

        assertThat(earliest(either, TODAY, enrolled(TODAY.plusDays(40)))).isEqualTo(TODAY.plusDays(10));
        assertThat(earliest(either, TODAY.plusDays(10), enrolled(TODAY.plusDays(40))))
                .isNull();
        assertThat(earliest(either, TODAY, enrolled(TODAY.plusDays(40)), degree(ASSOCIATE, true, TODAY)))
                .isNull();
        assertThat(earliest(either, TODAY)).isNull();
        assertThat(earliest(
                        each,
                        TODAY,
                        enrolled(TODAY.plusDays(40)),
                        job(TODAY.minusYears(1).plusDays(90), true, "29-2072")))
                .isEqualTo(TODAY.plusDays(90));
    }

    private static @Nullable LocalDate earliest(
            EligibilityCondition asked, LocalDate on, RecordedEvidence... evidence) {
        return Eligibility.of(credential(List.of(rule(asked))), new StudentRecord(List.of(evidence), on))
                .earliest();
    }

    @Test
    void countsACredentialUntilItEnds() {
        var asked = new EligibilityCondition.CredentialHeld(List.of("rhit", "ccs"));

        assertThat(found(asked, held("ccs", true, TODAY))).isEqualTo(MET);
        assertThat(found(asked, held("ccs", false, TODAY))).isEqualTo(CANNOT_TELL);
        assertThat(outcome(asked, held("ccs", true, TODAY.minusDays(1))))
                .returns(NOT_YET, RuleOutcome::verdict)
                .returns(EligibilityReason.EXPIRED, RuleOutcome::reason);
        assertThat(found(asked, held("rhia", true, null))).isEqualTo(NOT_YET);
        assertThat(found(asked, held(null, true, null))).isEqualTo(NOT_YET);
    }

    @Test
    void addsHoursUp() {
        var asked = new EligibilityCondition.HoursLogged(10, List.of(STEP));

        assertThat(outcome(asked, hours("4", true), hours("5.5", true)))
                .returns(EligibilityReason.SHORT, RuleOutcome::reason)
                .returns(new BigDecimal("9.50"), RuleOutcome::have)
                .returns(10, RuleOutcome::need);
        assertThat(found(asked, hours("4", true), hours("6", false))).isEqualTo(CANNOT_TELL);
        assertThat(found(asked, hours("4", true), hours("6", true))).isEqualTo(MET);
        assertThat(found(asked, Collections.nCopies(30, hours("0.3333", true)).toArray(RecordedEvidence[]::new)))
                .isEqualTo(MET);
        assertThat(found(new EligibilityCondition.HoursLogged(10, List.of(StepKey.of("other"))), hours("10", true)))
                .isEqualTo(NOT_YET);
    }

    @Test
    void countsYearsFromTheFirstDayOfAJob() {
        var asked = new EligibilityCondition.YearsWorked(Period.ofYears(1), List.of("29-2072"));

        assertThat(found(asked, job(TODAY.minusYears(1), true, "29-2072"))).isEqualTo(MET);
        assertThat(found(asked, job(TODAY.minusYears(1), false, "29-2072"))).isEqualTo(CANNOT_TELL);
        assertThat(found(asked, job(TODAY.minusYears(1), true, "31-9092"))).isEqualTo(NOT_YET);
        assertThat(outcome(asked, job(TODAY.minusMonths(11), true, "29-2072")))
                .returns(EligibilityReason.TOO_EARLY, RuleOutcome::reason)
                .returns(TODAY.plusMonths(1), RuleOutcome::day);
    }

    @Test
    void cannotTellWhatKindOfWorkAJobWasWhereNoOccupationIsNamed() {
        var asked = new EligibilityCondition.YearsWorked(Period.ofYears(1), List.of());

        assertThat(outcome(asked, job(TODAY.minusYears(1), true, "29-2072")))
                .returns(CANNOT_TELL, RuleOutcome::verdict)
                .returns(EligibilityReason.NOT_ON_RECORD, RuleOutcome::reason);
        assertThat(found(asked, job(TODAY.minusMonths(11), true, null))).isEqualTo(NOT_YET);
        assertThat(found(asked)).isEqualTo(NOT_YET);
        assertThat(found(
                        new EligibilityCondition.YearsWorked(Period.ofYears(1), List.of("29-2072")),
                        job(TODAY.minusYears(1), true, null)))
                .isEqualTo(NOT_YET);
    }

    @Test
    void needsACourseInEachSubject() {
        var asked = new EligibilityCondition.CoursesPassed(List.of("anatomy", "coding"));

        assertThat(found(asked, course("anatomy", true))).isEqualTo(NOT_YET);
        assertThat(found(asked, course("anatomy", true), course("coding", false)))
                .isEqualTo(CANNOT_TELL);
        assertThat(found(asked, course("anatomy", true), course("coding", true)))
                .isEqualTo(MET);
    }

    @Test
    void countsProceduresAndMemberships() {
        var draws = new EligibilityCondition.ProceduresDone("draw", 2);
        var draw = of(new EvidenceSpec.ProcedureCount(term("draw"), 30), true, TODAY, null, null, "1");
        var member = of(new EvidenceSpec.MembershipRecord(term("ahima"), null), true, null, TODAY, null, "1");

        assertThat(found(draws, draw)).isEqualTo(NOT_YET);
        assertThat(found(draws, draw, draw)).isEqualTo(MET);
        assertThat(found(new EligibilityCondition.MemberOf("ahima"), member)).isEqualTo(MET);
        assertThat(found(new EligibilityCondition.MemberOf("aapc"), member)).isEqualTo(NOT_YET);
    }

    @Test
    void isNotMoreCertainThanTheRule() {
        var uncertain = new EligibilityRule(
                "Held",
                new Provenance("somebody", null, true, null),
                false,
                false,
                null,
                new EligibilityCondition.CredentialHeld(List.of("rhit")));
        var record = new StudentRecord(List.of(held("rhit", true, null)), TODAY);

        assertThat(Eligibility.of(credential(List.of(uncertain)), record).rules())
                .singleElement()
                .returns(CANNOT_TELL, RuleOutcome::verdict)
                .returns(EligibilityReason.RULE_UNCERTAIN, RuleOutcome::reason);
        assertThat(Eligibility.of(credential(List.of(uncertain)), new StudentRecord(List.of(), TODAY))
                        .verdict())
                .isEqualTo(NOT_YET);
    }

    @Test
    void cannotTellWhetherItIsTooEarlyByARuleThatIsNotCertain() {
        var early = new EligibilityCondition.InProgram(List.of(DegreeLevel.ASSOCIATE), null, Period.ofDays(30));
        var held = new EligibilityCondition.CredentialHeld(List.of("rhit"));
        var record = new StudentRecord(List.of(enrolled(TODAY.plusDays(31))), TODAY);

        assertThat(outcome(uncertain(early), record))
                .returns(CANNOT_TELL, RuleOutcome::verdict)
                .returns(EligibilityReason.TOO_EARLY, RuleOutcome::reason)
                .returns(TODAY.plusDays(1), RuleOutcome::day);
        assertThat(outcome(uncertain(new EligibilityCondition.OneOf(List.of(rule(early), rule(held)))), record))
                .returns(CANNOT_TELL, RuleOutcome::verdict);
        assertThat(outcome(uncertain(new EligibilityCondition.EachOf(List.of(rule(early), rule(held)))), record))
                .returns(NOT_YET, RuleOutcome::verdict);
        assertThat(outcome(uncertain(held), record)).returns(NOT_YET, RuleOutcome::verdict);
    }

    private static EligibilityRule uncertain(EligibilityCondition condition) {
        return new EligibilityRule("A rule", new Provenance(null, null, true, null), false, false, null, condition);
    }

    private static RuleOutcome outcome(EligibilityRule rule, StudentRecord record) {
        return Eligibility.of(credential(List.of(rule)), record).rules().getFirst();
    }

    @Test
    void asksNobodyForWhatIsOnlyRecommended() {
        var recommended = new EligibilityRule(
                "Held",
                new Provenance(null, null, false, null),
                true,
                false,
                null,
                new EligibilityCondition.CredentialHeld(List.of("rhit")));
        var record = new StudentRecord(List.of(), TODAY);

        var diploma = rule(new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), null, null));
        assertThat(Eligibility.of(
                                credential(List.of(diploma, recommended)),
                                new StudentRecord(List.of(degree(ASSOCIATE, true, null)), TODAY))
                        .verdict())
                .isEqualTo(MET);
        assertThat(Eligibility.of(credential(List.of(diploma, recommended)), record)
                        .verdict())
                .isEqualTo(NOT_YET);
        assertThat(Eligibility.of(credential(List.of(recommended)), record).verdict())
                .isEqualTo(CANNOT_TELL);
        assertThat(Eligibility.of(credential(List.of()), record).verdict()).isEqualTo(CANNOT_TELL);
    }

    @Test
    void isNotLeftInDoubtByAWayThatFewGo() {
        var exception = new EligibilityRule(
                "From abroad",
                new Provenance(null, null, false, null),
                false,
                true,
                null,
                new EligibilityCondition.NotOnRecord());
        var degree = rule(new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), null, null));

        assertThat(found(new EligibilityCondition.OneOf(List.of(degree, exception))))
                .isEqualTo(NOT_YET);
        assertThat(found(new EligibilityCondition.OneOf(List.of(degree, exception)), degree(ASSOCIATE, true, null)))
                .isEqualTo(MET);
        assertThat(found(new EligibilityCondition.OneOf(List.of(exception)))).isEqualTo(CANNOT_TELL);
    }

    @Test
    void takesADiplomaForTheDegreeWhereAStepTakesEither() {
        var step = RoadmapLibrary.load(RoadmapKey.of("health-information-technician"))
                .step(StepKey.of("complete-associate-degree"))
                .orElseThrow();

        assertThat(RecordedEvidence.provedBy(step, RequirementId.of("complete-associate-degree/document-upload")))
                .hasAtLeastOneElementOfType(EvidenceSpec.DegreeRecord.class);
    }

    @Test
    void provesOnlyTheAccreditorThatWasSubmittedWhereAStepTakesEither() {
        var step = RoadmapLibrary.load(RoadmapKey.of("medical-assistant"))
                .steps()
                .filter(it -> degrees(it.evidence().requirements().stream()
                                        .map(EvidenceRequirement::spec)
                                        .toList())
                                .size()
                        > 1)
                .findFirst()
                .orElseThrow();
        var submitted = step.evidence().requirements().stream()
                .filter(it -> it.spec() instanceof EvidenceSpec.DegreeRecord)
                .toList();

        assertThat(submitted)
                .hasSizeGreaterThan(1)
                .allSatisfy(it -> assertThat(degrees(RecordedEvidence.provedBy(step, it.id())))
                        .containsExactly(it.spec()));
    }

    @Test
    void isProvedByAnyOfWhatIsProved() {
        var abhes = new EvidenceSpec.DegreeRecord(DegreeLevel.ASSOCIATE, DegreeStatus.CONFERRED, term("abhes"), null);
        var either =
                new RecordedEvidence(STEP, List.of(ASSOCIATE, abhes), true, null, null, null, BigDecimal.ONE, null);

        assertThat(found(new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), "abhes", null), either))
                .isEqualTo(MET);
    }

    @Test
    void isNotFromAnAccreditedProgramWhereTheDirectorySaysOtherwise() {
        var asked = new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), "cahiim", null);

        assertThat(found(asked, conferred(new StudiedProgram("cahiim", null), true)))
                .isEqualTo(MET);
        assertThat(found(asked, conferred(new StudiedProgram("cahiim", GRADUATION), true)))
                .isEqualTo(MET);
        for (var program : List.of(
                new StudiedProgram("cahiim", GRADUATION.minusDays(1)),
                new StudiedProgram("abhes", null),
                new StudiedProgram(null, null))) {
            assertThat(outcome(asked, conferred(program, true)))
                    .returns(EligibilityVerdict.NOT_YET, RuleOutcome::verdict)
                    .returns(EligibilityReason.NOT_ACCREDITED, RuleOutcome::reason);
        }
    }

    @Test
    void isOfAnAccreditationThatTheRequirementDoesNotNameIfTheDirectorySaysSo() {
        var plain = new EvidenceSpec.DegreeRecord(DegreeLevel.ASSOCIATE, DegreeStatus.CONFERRED, null, null);
        var listed = new RecordedEvidence(
                STEP,
                List.of(plain),
                true,
                GRADUATION,
                null,
                null,
                BigDecimal.ONE,
                null,
                new StudiedProgram("cahiim", null),
                false);

        assertThat(found(new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), "cahiim", null), listed))
                .isEqualTo(MET);
    }

    @Test
    void isNotToldOfAProgramThatNeitherTheDirectoryKnowsNorTheRegistrarSaw() {
        var asked = new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), "cahiim", null);

        assertThat(outcome(asked, conferred(null, false)))
                .returns(EligibilityVerdict.CANNOT_TELL, RuleOutcome::verdict)
                .returns(EligibilityReason.NOT_ON_RECORD, RuleOutcome::reason);
        assertThat(found(asked, conferred(null, true))).isEqualTo(MET);
    }

    @Test
    void isNotOfAProgramWhoseAccreditationEndsBeforeGraduation() {
        var asked = new EligibilityCondition.InProgram(List.of(DegreeLevel.ASSOCIATE), "cahiim", null);

        assertThat(found(asked, enrolledIn(new StudiedProgram("cahiim", TODAY.plusMonths(10)))))
                .isEqualTo(MET);
        assertThat(outcome(asked, enrolledIn(new StudiedProgram("cahiim", TODAY.plusMonths(9)))))
                .returns(EligibilityReason.NOT_ACCREDITED, RuleOutcome::reason);
    }

    private static RecordedEvidence conferred(@Nullable StudiedProgram program, boolean byRegistrar) {
        return new RecordedEvidence(
                STEP, List.of(ASSOCIATE), true, GRADUATION, null, null, BigDecimal.ONE, null, program, byRegistrar);
    }

    private static RecordedEvidence enrolledIn(StudiedProgram program) {
        return new RecordedEvidence(
                STEP,
                List.of(ENROLLED),
                true,
                TODAY.minusYears(1),
                TODAY.plusMonths(10),
                null,
                BigDecimal.ONE,
                null,
                program,
                true);
    }

    private static List<EvidenceSpec> degrees(List<EvidenceSpec> specs) {
        return specs.stream()
                .filter(EvidenceSpec.DegreeRecord.class::isInstance)
                .toList();
    }

    private static EligibilityVerdict found(EligibilityCondition asked, RecordedEvidence... evidence) {
        return outcome(asked, evidence).verdict();
    }

    private static RuleOutcome outcome(EligibilityCondition asked, RecordedEvidence... evidence) {
        return Eligibility.of(credential(List.of(rule(asked))), new StudentRecord(List.of(evidence), TODAY))
                .rules()
                .getFirst();
    }

    private static EligibilityRule rule(EligibilityCondition condition) {
        return new EligibilityRule("A rule", new Provenance(null, null, false, null), false, false, null, condition);
    }

    private static Credential credential(List<EligibilityRule> rules) {
        return new Credential("rhit", "RHIT", false, null, "ahima", "core", true, null, rules, null, null);
    }

    private static RecordedEvidence degree(EvidenceSpec spec, boolean verified, @Nullable LocalDate on) {
        return of(spec, verified, on, null, null, "1");
    }

    private static RecordedEvidence enrolled(@Nullable LocalDate expected) {
        return of(ENROLLED, true, TODAY.minusYears(1), expected, null, "1");
    }

    private static RecordedEvidence held(@Nullable String credential, boolean verified, @Nullable LocalDate until) {
        var asked = new EvidenceSpec.CertificationRecord(List.of(term("rhit"), term("rhia"), term("ccs")));
        return of(asked, verified, TODAY.minusYears(2), until, credential, "1");
    }

    private static RecordedEvidence hours(String amount, boolean verified) {
        return of(new EvidenceSpec.HoursLog(10, "hours", List.of()), verified, TODAY, null, null, amount);
    }

    private static RecordedEvidence job(LocalDate on, boolean verified, @Nullable String occupation) {
        return of(new EvidenceSpec.EmploymentRecord(List.of()), verified, on, null, occupation, "1");
    }

    private static RecordedEvidence course(String subject, boolean verified) {
        return of(new EvidenceSpec.CourseCompletion(term(subject), null), verified, null, null, null, "1");
    }

    private static RecordedEvidence of(
            EvidenceSpec spec,
            boolean verified,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            @Nullable String choice,
            String amount) {
        return new RecordedEvidence(STEP, List.of(spec), verified, on, until, choice, new BigDecimal(amount), null);
    }

    private static Term term(String key) {
        return new Term(key, key, null);
    }
}
