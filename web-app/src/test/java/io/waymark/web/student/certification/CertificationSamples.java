package io.waymark.web.student.certification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.certification.CertificationApi;
import io.waymark.advising.api.certification.CertificationView;
import io.waymark.advising.api.certification.CredentialView;
import io.waymark.advising.api.certification.CredentialView.ExamFact;
import io.waymark.advising.api.certification.CredentialView.RoadmapPlace;
import io.waymark.advising.api.certification.RuleView;
import io.waymark.advising.api.certification.RuleView.RestsOn;
import io.waymark.advising.api.certification.RuleView.Several;
import io.waymark.advising.api.journey.ReferenceView.Row;
import io.waymark.core.certification.EligibilityReason;
import io.waymark.core.certification.EligibilityVerdict;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Provenance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How far Maya is from her credentials. */
public final class CertificationSamples {

    private static final RoadmapPlace DEGREE =
            new RoadmapPlace("complete-associate-degree", "Complete the associate degree");
    private static final Provenance NOWHERE = new Provenance(null, null, false, null);
    private static final Provenance FAQ = new Provenance(
            "AHIMA FAQ", "2020-07", true, "Ask again.", "one page says 30 days", null, LocalDate.of(2024, 3, 1));

    private CertificationSamples() {}

    public static void answer(CertificationApi api) {
        given(api.show(any())).willReturn(credentials());
    }

    static CertificationView credentials() {
        return new CertificationView(List.of(rhit(), ccs(), chda()));
    }

    /** One credential, with what the student did for it. */
    static CertificationView rhit(
            CredentialView.@Nullable StudySummary study, CredentialView.@Nullable ExamSummary sitting) {
        return new CertificationView(List.of(rhitOf(study, sitting)));
    }

    private static CredentialView rhit() {
        return rhitOf(
                new CredentialView.StudySummary(LocalDate.of(2027, 5, 3), 90, 3_600, 2, 60),
                new CredentialView.ExamSummary(
                        LocalDate.of(2027, 6, 1),
                        LocalDate.of(2027, 5, 3),
                        LocalDate.of(2026, 10, 2),
                        null,
                        1,
                        LocalDate.of(2026, 12, 31)));
    }

    private static CredentialView rhitOf(
            CredentialView.@Nullable StudySummary study, CredentialView.@Nullable ExamSummary sitting) {
        return new CredentialView(
                "rhit",
                "Registered Health Information Technician",
                false,
                "RHIT",
                "AHIMA",
                "core",
                "It comes <b>first.",
                EligibilityVerdict.NOT_YET,
                rule("RHIT", EligibilityVerdict.NOT_YET, EligibilityReason.MISSING, null, List.of()),
                List.of(new RuleView(
                        "One of these ways through school",
                        FAQ,
                        false,
                        EligibilityVerdict.NOT_YET,
                        EligibilityReason.PARTS,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        Several.ONE,
                        List.of(
                                rule(
                                        "An accredited degree",
                                        EligibilityVerdict.NOT_YET,
                                        EligibilityReason.MISSING,
                                        null,
                                        List.of()),
                                rule(
                                        "Early testing",
                                        EligibilityVerdict.NOT_YET,
                                        EligibilityReason.TOO_EARLY,
                                        LocalDate.of(2027, 1, 15),
                                        List.of(new RestsOn(
                                                DEGREE,
                                                "Health <i>Information, AAS",
                                                LocalDate.of(2025, 8, 24),
                                                true)))))),
                DEGREE,
                List.of(
                        fact("total-questions", "Questions", 150, Detail.Unit.QUESTIONS, NOWHERE),
                        fact("time-minutes", "Time", 210, Detail.Unit.MINUTES, NOWHERE),
                        fact("retest-wait-days", "Wait before another try", 90, Detail.Unit.DAYS, FAQ)),
                List.of(new Row("Leadership", null, null, "8-12%", null, NOWHERE)),
                true,
                Period.ofYears(2),
                List.of(fact("ceus", "Units", 20, Detail.Unit.CEUS, NOWHERE)),
                study,
                sitting);
    }

    private static CredentialView ccs() {
        var shifts = IntStream.range(1, 6)
                .mapToObj(it -> new RestsOn(DEGREE, "Shift " + it, LocalDate.of(2026, 5, it), it < 5))
                .toList();
        return new CredentialView(
                "ccs",
                "Certified Coding Specialist",
                false,
                "CCS",
                "AHIMA",
                "core",
                null,
                EligibilityVerdict.MET,
                rule("CCS", EligibilityVerdict.NOT_YET, EligibilityReason.MISSING, null, List.of()),
                List.of(new RuleView(
                        "Hours of coding",
                        NOWHERE,
                        true,
                        EligibilityVerdict.NOT_YET,
                        EligibilityReason.SHORT,
                        new BigDecimal("37.5"),
                        500,
                        null,
                        shifts,
                        null,
                        null,
                        List.of())),
                null,
                List.of(
                        fact("total-questions", "Questions", 107, Detail.Unit.QUESTIONS, NOWHERE),
                        fact("fee", "Fee", 299, Detail.Unit.USD, NOWHERE)),
                List.of(),
                false,
                Period.ofYears(2),
                List.of(),
                null,
                null);
    }

    private static CredentialView chda() {
        return new CredentialView(
                "chda",
                "Certified Health Data Analyst",
                false,
                "CHDA",
                "AHIMA",
                "advanced",
                null,
                EligibilityVerdict.CANNOT_TELL,
                rule("CHDA", EligibilityVerdict.MET, EligibilityReason.VERIFIED, null, List.of()),
                List.of(),
                null,
                List.of(),
                List.of(),
                false,
                null,
                List.of(),
                null,
                null);
    }

    private static ExamFact fact(String key, String label, int amount, Detail.Unit unit, Provenance said) {
        return new ExamFact(key, new Row(label, BigDecimal.valueOf(amount), unit, null, null, said));
    }

    private static RuleView rule(
            String text,
            EligibilityVerdict verdict,
            EligibilityReason reason,
            @Nullable LocalDate day,
            List<RestsOn> restsOn) {
        return new RuleView(text, NOWHERE, false, verdict, reason, null, null, day, restsOn, DEGREE, null, List.of());
    }
}
