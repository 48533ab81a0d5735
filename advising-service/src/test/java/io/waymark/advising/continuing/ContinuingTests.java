package io.waymark.advising.continuing;

import static io.waymark.advising.Refusals.refused;
import static io.waymark.advising.continuing.Holder.ADVANCED;
import static io.waymark.advising.continuing.Holder.RHIT;
import static io.waymark.advising.continuing.Holder.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.continuing.ContinuingApi;
import io.waymark.advising.api.continuing.ContinuingView.RenewalRuleView;
import io.waymark.advising.api.continuing.ContinuingView.RuleKind;
import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.advising.api.continuing.RenewalCycleView.CategoryView;
import io.waymark.advising.api.continuing.UnitIssuerView;
import io.waymark.advising.api.continuing.UnitsEntryView;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.core.continuing.CycleEnding;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class ContinuingTests {

    private static final LocalDate AWARDED = LocalDate.of(2025, 3, 14);
    private static final LocalDate ENDS = LocalDate.of(2027, 3, 14);
    private static final String HIIM = "hiim-domain";
    private static final String AHIMA = "ahima-sourced";

    private final Colleges colleges;
    private final Holder maya;

    @Autowired
    ContinuingTests(Colleges colleges) {
        this.colleges = colleges;
        maya = Holder.on("health-information-technician", colleges);
    }

    @Test
    void saysWhatIsMissingByWhen() {
        maya.verify(maya.award(RHIT, "rhit", AWARDED, null));
        maya.verify(maya.log("Coding audit", "5", AWARDED.plusDays(60), HIIM));
        maya.log("Privacy week", "4", AWARDED.plusDays(90), HIIM, AHIMA);
        maya.log("Speaking up", "3.5", TODAY);

        assertThat(maya.cycle("rhit"))
                .returns(AWARDED, RenewalCycleView::start)
                .returns(ENDS, RenewalCycleView::end)
                .returns(CycleEnding.RUNNING, RenewalCycleView::ending)
                .returns(true, RenewalCycleView::verified)
                .returns(20, RenewalCycleView::needed)
                .returns(amount("12.50"), RenewalCycleView::logged)
                .returns(amount("5.00"), RenewalCycleView::verifiedUnits)
                .returns(amount("7.50"), RenewalCycleView::toLog)
                .returns(4, RenewalCycleView::quartersLeft)
                .returns(amount("2.00"), RenewalCycleView::aQuarter);
        assertThat(maya.cycle("rhit").categories())
                .extracting(CategoryView::key, CategoryView::needed, CategoryView::logged, CategoryView::missing)
                .containsExactly(
                        tuple(HIIM, amount("16.00"), amount("9.00"), amount("7.00")),
                        tuple(AHIMA, amount("8.00"), amount("4.00"), amount("4.00")));
        assertThat(maya.cycle("rhit").rules())
                .extracting(RenewalRuleView::kind)
                .containsExactly(
                        RuleKind.UNITS,
                        RuleKind.MINIMUM_PERCENT,
                        RuleKind.MINIMUM_PERCENT,
                        RuleKind.FURTHER,
                        RuleKind.OTHERS_TAKEN);
        assertThat(maya.view().issuers())
                .extracting(UnitIssuerView::key, UnitIssuerView::requirement)
                .containsExactly(tuple("ahima", Holder.RENEWAL));
    }

    /** Both roadmaps ask for units of AHIMA, each at a step of its own; the CPC is the second's alone. */
    @Test
    void knowsTheCredentialsOfBothRoadmapsOfWhoeverWalksTwo() {
        maya.walks("medical-coder");
        maya.award(RHIT, "rhit", AWARDED, null);
        maya.award("earn-cpc/certification-record", "cpc", AWARDED, null);
        maya.log("A coding audit", "3", TODAY);
        maya.log("maintain-ahima-coding-credential/ceu-log", "Privacy week", "4", TODAY);
        maya.log("maintain-cpc/ceu-log", "A chapter meeting", "2", TODAY);

        assertThat(maya.view().cycles())
                .extracting(RenewalCycleView::credential)
                .contains("rhit", "cpc");
        assertThat(maya.cycle("rhit").logged()).as("of both steps").isGreaterThanOrEqualTo(amount("7.00"));
        assertThat(maya.cycle("cpc"))
                .returns(36, RenewalCycleView::needed)
                .returns("AAPC", it -> it.issuerName().split(" ", 2)[0])
                .satisfies(it -> assertThat(it.rules()).isNotEmpty());
        assertThat(maya.view().entries())
                .extracting(UnitsEntryView::issuer)
                .as("whose units they are")
                .doesNotContain("");
        assertThat(maya.view().issuers()).extracting(UnitIssuerView::key).containsOnlyOnce("ahima", "aapc");
    }

    @Test
    void countsOnlyWhatWasCompletedWithinTheCycleAndNotReturned() {
        maya.award(RHIT, "rhit", AWARDED, null);
        maya.log("Too early", "2", AWARDED.minusDays(1), HIIM);
        maya.log("The first day", "1", AWARDED, HIIM);
        var wrong = maya.log("Wrong", "3", AWARDED.plusDays(9), HIIM);
        maya.college
                .as(maya.advisor, Role.ADVISOR, EvidenceApi.class)
                .returnForChanges(wrong.id(), new ReturnEvidence("Which provider?"), Revision.of(wrong));

        assertThat(maya.cycle("rhit").logged()).isEqualByComparingTo("1");
        assertThat(maya.view().entries())
                .extracting(UnitsEntryView::activity, UnitsEntryView::status)
                .containsExactly(
                        tuple("Wrong", EvidenceStatus.RETURNED),
                        tuple("The first day", EvidenceStatus.SUBMITTED),
                        tuple("Too early", EvidenceStatus.SUBMITTED));
        assertThat(maya.cycle("rhit").entries()).hasSize(1);
    }

    /** One cycle's twenty units are not all that can ever be logged. */
    @Test
    void takesUnitsBeyondWhatAStepAsksForAndAnewAfterWithdrawing() {
        maya.award(RHIT, "rhit", AWARDED, null);
        maya.verify(maya.log("A degree course", "20", AWARDED.plusDays(30), HIIM));
        var more = maya.log("One more", "2", TODAY, HIIM);
        assertThat(maya.cycle("rhit").logged()).isEqualByComparingTo("22");

        maya.as(EvidenceApi.class).withdraw(more.id(), Revision.of(more));
        assertThat(maya.cycle("rhit").logged()).isEqualByComparingTo("20");
        maya.log("One more", "2.25", TODAY, HIIM);
        assertThat(maya.cycle("rhit").logged()).isEqualByComparingTo("22.25");
    }

    @Test
    void refusesTheSameActivityTwiceAndCategoriesThatNobodyAsksFor() {
        maya.log("Privacy week", "4", TODAY, HIIM);

        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "evidence-invalid",
                        () -> maya.log(" privacy WEEK", "4", TODAY, HIIM)))
                .contains("units-twice");
        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "evidence-invalid",
                        () -> maya.log("Other", "1", TODAY, "cooking")))
                .contains("no-such-choice");
        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "evidence-invalid",
                        () -> maya.log("Other", "1", TODAY.plusDays(1), HIIM)))
                .contains("in-the-future");
        assertThat(maya.log("Privacy week", "4", TODAY.minusDays(1), HIIM).status())
                .isEqualTo(EvidenceStatus.SUBMITTED);
    }

    @Test
    void asksForMoreOfWhoHoldsSeveralCredentials() {
        maya.award(RHIT, "rhit", AWARDED, null);
        maya.award(ADVANCED, "chps", AWARDED.plusMonths(6), null);
        maya.log("Privacy week", "4", TODAY, HIIM);

        assertThat(maya.view().cycles())
                .extracting(RenewalCycleView::credential, RenewalCycleView::needed, RenewalCycleView::logged)
                .containsExactly(tuple("rhit", 40, amount("4.00")), tuple("chps", 40, amount("4.00")));
        assertThat(maya.cycle("rhit").heldWith()).containsExactly("CHPS");
    }

    @Test
    void endsACycleWithTheCredentialThatReplacesItAndLosesNoUnits() {
        maya.award(RHIT, "rhit", AWARDED, null);
        maya.log("Privacy week", "4", AWARDED.plusDays(30), HIIM);
        maya.award(ADVANCED, "rhia", TODAY.minusDays(10), null);

        assertThat(maya.cycle("rhit"))
                .returns(CycleEnding.REPLACED, RenewalCycleView::ending)
                .returns("RHIA", RenewalCycleView::replacedBy)
                .returns(TODAY.minusDays(10), RenewalCycleView::end);
        assertThat(maya.cycle("rhia"))
                .returns(30, RenewalCycleView::needed)
                .returns(AWARDED, RenewalCycleView::countsFrom)
                .returns(amount("4.00"), RenewalCycleView::logged);
    }

    @Test
    void beginsAnotherCycleWithARenewalAndTakesNoneThatEndsNoLater() {
        maya.award(RHIT, "rhit", AWARDED.minusYears(1), TODAY.plusDays(12));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "nothing-missing",
                () -> maya.award(RHIT, "rhit", TODAY, TODAY.plusDays(12)));
        maya.award(RHIT, "rhit", TODAY, TODAY.plusDays(12).plusYears(2));

        assertThat(maya.view().cycles())
                .extracting(RenewalCycleView::ending, RenewalCycleView::start)
                .containsExactly(
                        tuple(CycleEnding.RUNNING, TODAY.plusDays(13)),
                        tuple(CycleEnding.RENEWED, AWARDED.minusYears(1)));
    }

    /** AAPC takes what it approved; AHIMA takes what was logged with AAPC, too. */
    @Test
    void countsUnitsOfAnotherIssuerWhereBothTakeThem() {
        var coder = Holder.on("medical-coder", colleges);
        coder.award("earn-cpc/certification-record", "cpc", AWARDED, null);
        coder.award("earn-ccs/certification-record", "ccs", AWARDED, null);
        coder.log("maintain-cpc/ceu-log", "Chapter meeting", "2", TODAY, HIIM);
        coder.log("maintain-ahima-coding-credential/ceu-log", "Privacy week", "3", TODAY, HIIM, AHIMA);

        assertThat(coder.view().cycles())
                .extracting(RenewalCycleView::credential, RenewalCycleView::needed, RenewalCycleView::logged)
                .containsExactlyInAnyOrder(tuple("cpc", 36, amount("2.00")), tuple("ccs", 20, amount("5.00")));
        assertThat(coder.view().issuers()).extracting(UnitIssuerView::key).containsExactly("aapc", "ahima");
    }

    @Test
    void saysWhereNobodyKnowsHowACredentialIsRenewed() {
        var assistant = Holder.on("medical-assistant", colleges);
        assistant.award("earn-rma/certification-record", "rma-amt", AWARDED, null);
        assistant.award("basic-life-support-card/certification-record", "bls-provider", AWARDED, null);

        assertThat(assistant.view().uncertain())
                .extracting(it -> it.credential())
                .containsExactly("rma-amt");
        assertThat(assistant.cycle("bls-provider"))
                .returns(null, RenewalCycleView::needed)
                .returns(false, RenewalCycleView::isMet);
    }

    @Test
    void holdsNothingWithoutARoadmap() {
        var eli = maya.college.student("Eli");

        assertThat(maya.college
                        .as(eli, Role.STUDENT, ContinuingApi.class)
                        .show(eli.value())
                        .cycles())
                .isEmpty();
    }

    @Test
    void isNobodyElses() {
        maya.award(RHIT, "rhit", AWARDED, null);
        var id = maya.student.value();
        var eli = maya.college.as(maya.college.student("Eli"), Role.STUDENT, ContinuingApi.class);
        var other = maya.college.as(maya.college.advisor("Ida"), Role.ADVISOR, ContinuingApi.class);

        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> eli.show(id));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> other.show(id));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> colleges.open().asAdmin(ContinuingApi.class).show(id));
        assertThat(maya.college
                        .as(maya.advisor, Role.ADVISOR, ContinuingApi.class)
                        .show(id)
                        .cycles())
                .hasSize(1);
    }

    private static BigDecimal amount(String value) {
        return new BigDecimal(value);
    }
}
