package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Association;
import io.waymark.core.roadmap.ContinuingEducation;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Prerequisites;
import io.waymark.core.roadmap.References;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whatever is referred to exists. */
final class ReferenceCheck {

    private final Roadmap roadmap;
    private final References references;
    private final DefinitionErrors errors;
    private final KnownKeys steps;
    private final KnownKeys figures;
    private final KnownKeys accreditors;
    private final KnownKeys associations;
    private final KnownKeys credentials;

    ReferenceCheck(Roadmap roadmap, DefinitionErrors errors) {
        this.roadmap = roadmap;
        this.references = roadmap.references();
        this.errors = errors;
        steps = KnownKeys.of("step", roadmap.steps().toList(), it -> it.key().value(), errors);
        figures = KnownKeys.of("figure", references.figures(), it -> it.key(), errors);
        accreditors = KnownKeys.of("accreditor", references.accreditors(), it -> it.key(), errors);
        associations = KnownKeys.of("association", references.associations(), it -> it.key(), errors);
        credentials = KnownKeys.of("credential", references.credentials(), it -> it.key(), errors);
    }

    void check() {
        steps.require("job_ready", roadmap.jobReady());
        for (int i = 0; i < roadmap.coverage().size(); i++) {
            steps.require(
                    "coverage[%d].steps".formatted(i), roadmap.coverage().get(i).steps());
        }
        var eligibility = EligibilityReferences.of(roadmap, steps, accreditors, associations, credentials, errors);
        for (int i = 0; i < references.credentials().size(); i++) {
            var credential = references.credentials().get(i);
            associations.require("credentials[%d].issuer".formatted(i), credential.issuer());
            eligibility.check(credential.eligibility(), "credentials[%d].eligibility".formatted(i));
            credentials.require(
                    "credentials[%d].replaces".formatted(i),
                    credential.replaces().stream().map(it -> it.credential()).toList());
        }
        for (int i = 0; i < references.associations().size(); i++) {
            continuing(references.associations().get(i).continuing(), "associations[%d]".formatted(i));
        }
        StepVisit.all(roadmap).forEach(it -> step(it.step(), it.path()));
    }

    /** Units can be logged only where a step asks for them. */
    private void continuing(@Nullable ContinuingEducation continuing, String path) {
        if (continuing == null) {
            return;
        }
        var at = path + ".continuing_education.step";
        steps.require(at, continuing.step());
        if (roadmap.step(continuing.step())
                .filter(it -> it.evidence().requirements().stream()
                        .noneMatch(asked -> asked.spec() instanceof EvidenceSpec.CeuLog))
                .isPresent()) {
            errors.add(at, "The step \"%s\" asks for no units.".formatted(continuing.step()));
        }
    }

    private void step(Step step, String path) {
        before(step.before(), path);
        if (step.span() != null) {
            steps.require(path + ".typical_duration.counted_from", step.span().countedFrom());
        }
        var background = step.background();
        figures.require(path + ".figures", background.figures());
        accreditors.require(path + ".accreditors", background.accreditors());
        associations.require(path + ".association", background.association());
        credentials.require(path + ".credential", background.credential());
        var requirements = step.evidence().requirements();
        for (int i = 0; i < requirements.size(); i++) {
            evidence(requirements.get(i), "%s.evidence[%d].params".formatted(path, i));
        }
    }

    private void before(Prerequisites before, String path) {
        steps.require(path + ".prerequisites", before.required());
        steps.require(path + ".recommended_after", before.recommended());
        for (int i = 0; i < before.exemptions().size(); i++) {
            var replaced = before.exemptions().get(i).replaces();
            if (!before.required().contains(replaced) && !DefinitionErrors.isPlaceholder(replaced)) {
                errors.add(
                        "%s.prerequisite_exceptions[%d].replaces".formatted(path, i),
                        "\"%s\" is not among the prerequisites of this step.".formatted(replaced));
            }
        }
    }

    private void evidence(EvidenceRequirement requirement, String path) {
        if (requirement.spec() instanceof EvidenceSpec.DegreeRecord degree) {
            accreditors.require(path + ".accreditor", key(degree.accreditor()));
        } else if (requirement.spec() instanceof EvidenceSpec.CertificationRecord certification) {
            credentials.require(
                    path + ".credential",
                    certification.credentials().stream().map(Term::key).toList());
        } else if (requirement.spec() instanceof EvidenceSpec.MembershipRecord membership) {
            associations.require(path + ".association", membership.association().key());
            var categories = references
                    .association(membership.association().key())
                    .map(Association::categories)
                    .orElse(List.of());
            KnownKeys.of("membership category", categories, it -> it.key(), errors)
                    .require(path + ".category", key(membership.category()));
        }
    }

    private static @Nullable String key(@Nullable Term term) {
        return term == null ? null : term.key();
    }
}
