package io.waymark.web.styleguide;

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
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Rules of an exam, each in another state. */
@Component
@StyleguidePart
class EligibilitySample implements Sample {

    private static final RoadmapPlace DEGREE = new RoadmapPlace("complete-associate-degree", "Complete the degree");
    private static final Provenance NOWHERE = new Provenance(null, null, false, null);
    private static final Provenance AHIMA =
            new Provenance("AHIMA FAQ", null, false, null, null, null, LocalDate.of(2026, 11, 30));

    @Override
    public String piece() {
        return "eligibility";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute(
                "credentials",
                Stream.of(EligibilityVerdict.values())
                        .map(EligibilitySample::credential)
                        .toList());
    }

    private static CredentialView credential(EligibilityVerdict verdict) {
        return new CredentialView(
                "rhit",
                "Registered Health Information Technician",
                false,
                "RHIT",
                "American Health Information Management Association",
                CredentialView.CORE,
                null,
                verdict,
                rule("RHIT", EligibilityVerdict.NOT_YET, EligibilityReason.MISSING, null, List.of()),
                rules(),
                DEGREE,
                List.of(new ExamFact(
                        "total-questions",
                        new Row("Questions", BigDecimal.valueOf(150), Detail.Unit.QUESTIONS, null, null, AHIMA))),
                List.of(),
                true,
                Period.ofYears(2),
                List.of(),
                null,
                null);
    }

    private static List<RuleView> rules() {
        var degree = new RestsOn(DEGREE, "Health Information Technology, AAS", LocalDate.of(2026, 5, 15), true);
        return List.of(
                new RuleView(
                        "One of these ways through school",
                        AHIMA,
                        false,
                        EligibilityVerdict.MET,
                        EligibilityReason.PARTS,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        Several.ONE,
                        List.of(
                                rule(
                                        "An accredited associate degree",
                                        EligibilityVerdict.MET,
                                        EligibilityReason.VERIFIED,
                                        null,
                                        List.of(degree)),
                                rule(
                                        "A degree from abroad",
                                        EligibilityVerdict.CANNOT_TELL,
                                        EligibilityReason.NOT_ON_RECORD,
                                        null,
                                        List.of()))),
                rule(
                        "Two years of coding",
                        EligibilityVerdict.NOT_YET,
                        EligibilityReason.TOO_EARLY,
                        LocalDate.of(2028, 6, 1),
                        List.of()));
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
