package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Association;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Proof;
import io.waymark.core.roadmap.References;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whatever is referred to exists. */
final class ReferenceCheck {

    private final Roadmap roadmap;
    private final References references;
    private final Faults faults;
    private final Set<String> steps;
    private final Set<String> figures;
    private final Set<String> accreditors;
    private final Set<String> associations;
    private final Set<String> credentials;

    ReferenceCheck(Roadmap roadmap, Faults faults) {
        this.roadmap = roadmap;
        this.references = roadmap.references();
        this.faults = faults;
        steps = keys(roadmap.steps().toList(), it -> it.key().value());
        figures = keys(references.figures(), it -> it.key());
        accreditors = keys(references.accreditors(), it -> it.key());
        associations = keys(references.associations(), it -> it.key());
        credentials = keys(references.credentials(), it -> it.key());
    }

    void check() {
        one("job_ready", roadmap.jobReady(), steps, "step");
        for (int i = 0; i < roadmap.coverage().size(); i++) {
            each("coverage[%d].steps".formatted(i), roadmap.coverage().get(i).steps(), steps, "step");
        }
        for (int i = 0; i < references.credentials().size(); i++) {
            var issuer = references.credentials().get(i).issuer();
            one("credentials[%d].issuer".formatted(i), issuer, associations, "association");
        }
        StepVisit.all(roadmap).forEach(it -> step(it.step(), it.path()));
    }

    private void step(Step step, String path) {
        var gate = step.gate();
        each(path + ".prerequisites", gate.prerequisites(), steps, "step");
        each(path + ".recommended_after", gate.recommendedAfter(), steps, "step");
        for (int i = 0; i < gate.exceptions().size(); i++) {
            var replaced = gate.exceptions().get(i).replaces();
            if (!gate.prerequisites().contains(replaced) && !Faults.isPlaceholder(replaced)) {
                faults.add(
                        "%s.prerequisite_exceptions[%d].replaces".formatted(path, i),
                        "\"%s\" is not among the prerequisites of this step.".formatted(replaced));
            }
        }
        if (step.span() != null) {
            one(path + ".typical_duration.counted_from", step.span().countedFrom(), steps, "step");
        }
        var background = step.background();
        each(path + ".figures", background.figures(), figures, "figure");
        each(path + ".accreditors", background.accreditors(), accreditors, "accreditor");
        one(path + ".association", background.association(), associations, "association");
        one(path + ".credential", background.credential(), credentials, "credential");
        var requirements = step.evidence().requirements();
        for (int i = 0; i < requirements.size(); i++) {
            evidence(requirements.get(i), "%s.evidence[%d].params".formatted(path, i));
        }
    }

    private void evidence(EvidenceRequirement requirement, String path) {
        if (requirement.proof() instanceof Proof.DegreeRecord degree) {
            one(path + ".accreditor", degree.accreditor(), accreditors, "accreditor");
        } else if (requirement.proof() instanceof Proof.CertificationRecord certification) {
            each(path + ".credential", certification.credentials(), credentials, "credential");
        } else if (requirement.proof() instanceof Proof.MembershipRecord membership) {
            one(path + ".association", membership.association(), associations, "association");
            var known = references
                    .association(membership.association())
                    .map(Association::categories)
                    .orElse(List.of());
            one(path + ".category", membership.category(), keys(known, it -> it.key()), "membership category");
        }
    }

    private static <T> Set<String> keys(List<T> things, Function<T, String> key) {
        return things.stream().map(key).collect(Collectors.toSet());
    }

    private void each(String path, List<?> keys, Set<String> known, String what) {
        for (int i = 0; i < keys.size(); i++) {
            one("%s[%d]".formatted(path, i), keys.get(i), known, what);
        }
    }

    private void one(String path, @Nullable Object key, Set<String> known, String what) {
        if (key != null && !Faults.isPlaceholder(key) && !known.contains(key.toString())) {
            faults.add(path, "There is no %s \"%s\".%s".formatted(what, key, Likeness.hint(key.toString(), known)));
        }
    }
}
