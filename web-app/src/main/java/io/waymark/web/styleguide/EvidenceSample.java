package io.waymark.web.styleguide;

import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.EvidenceQuestion;
import io.waymark.advising.api.kind.ReflectionParameters;
import io.waymark.advising.api.kind.RubricLevel;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.ui.evidence.Submitted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A question, and what a student answered. */
@Component
@StyleguidePart
class EvidenceSample implements Sample {

    private static final ReflectionParameters ASKED =
            new ReflectionParameters("What surprised you, and what would you ask next time?", 12);

    private static final String ANSWER =
            "How much of the day goes into requests from insurers. I would ask who decides what is released.";

    @Override
    public String piece() {
        return "evidence";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute("label", new RequirementLabel(EvidenceKind.REFLECTION, 12, 0, List.of()));
        model.addAttribute(
                "question",
                new EvidenceQuestion(
                        EvidenceKind.REFLECTION,
                        "Talk to somebody who does this work, and write down what you learn.",
                        ASKED,
                        List.of(new RubricLevel("met", "Met", "Names what was learned.", true)),
                        new Choice("met", "Met"),
                        null,
                        Set.of(VerifierRole.ADVISOR)));
        model.addAttribute(
                "submitted", Submitted.of(List.of(ShownField.text("text", ANSWER)), ASKED, "/styleguide/document.pdf"));
    }
}
