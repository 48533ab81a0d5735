package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.StepView;
import io.waymark.web.drafts.Draft;
import io.waymark.web.drafts.DraftReader;
import io.waymark.web.drafts.FilledDraft;
import io.waymark.web.student.evidence.DocumentForm;
import io.waymark.web.student.evidence.EvidenceForms;
import io.waymark.web.student.evidence.FormOfKind;
import io.waymark.web.student.evidence.KindForm;
import io.waymark.web.student.evidence.SentEvidence;
import io.waymark.web.ui.evidence.DecisionComments;
import io.waymark.web.ui.trail.RequirementTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fills in the forms of a step: with what was sent and refused, else with what the student was typing, else with what was
 * returned to be changed.
 */
@Component
class StepForms {

    private final EvidenceForms kinds;
    private final DraftReader reader;
    private final RequirementTexts requirements;
    private final DecisionComments comments;

    StepForms(EvidenceForms kinds, DraftReader reader, RequirementTexts requirements, DecisionComments comments) {
        this.kinds = kinds;
        this.reader = reader;
        this.requirements = requirements;
        this.comments = comments;
    }

    /** Where all forms of a step are sent below. */
    static String address(String step) {
        return "/student/roadmap/steps/" + step + "/evidence/";
    }

    /**
     * @param begun drafts by their addresses
     * @param refused what was sent and refused, if anything
     */
    List<RequirementForm> fill(
            StepView step, List<EvidenceView> history, Map<String, Draft> begun, @Nullable SentEvidence refused) {
        var forms = new ArrayList<RequirementForm>();
        for (var requirement : step.proves()) {
            var id = requirement.standing().id();
            var returned = returned(history, id);
            var kind = kinds.of(requirement.standing().kind())
                    .filter(_ -> requirement.canSubmit())
                    .orElse(null);
            var sent = refused != null && refused.isFor(id) ? refused.form() : null;
            var draft = begun.get(address(step.key()) + RequirementForm.way(id));
            var typed = Optional.ofNullable(sent == null && kind != null && draft != null ? typed(kind, draft) : null);
            forms.add(new RequirementForm(
                    forms.size(),
                    requirement,
                    kind,
                    sent == null
                            ? typed.map(it -> (KindForm) it.form()).orElseGet(() -> begin(kind, requirement, returned))
                            : sent,
                    requirements.decidedBy(requirement.verifiedBy()),
                    returned == null ? null : comments.of(returned),
                    typed.isPresent() ? draft : null,
                    typed.map(FilledDraft::unreadable).orElse(null)));
        }
        return forms;
    }

    /** A file is chosen anew. */
    private @Nullable FilledDraft<? extends Record> typed(FormOfKind<?, ?> kind, Draft draft) {
        return kind.form() == DocumentForm.class
                ? null
                : reader.fill(kind.form().asSubclass(Record.class), draft).orElse(null);
    }

    private static @Nullable KindForm begin(
            @Nullable FormOfKind<?, ?> kind, RequirementView requirement, @Nullable EvidenceView returned) {
        return kind == null ? null : kind.begin(requirement, returned == null ? null : returned.payload());
    }

    /** What was returned for a requirement and waits to be changed. */
    private static @Nullable EvidenceView returned(List<EvidenceView> history, String requirement) {
        return history.stream()
                .filter(evidence -> evidence.requirement().equals(requirement))
                .findFirst()
                .filter(evidence -> evidence.status() == EvidenceStatus.RETURNED)
                .orElse(null);
    }
}
