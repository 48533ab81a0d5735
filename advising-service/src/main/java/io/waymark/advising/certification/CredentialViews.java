package io.waymark.advising.certification;

import io.waymark.advising.api.certification.CredentialView;
import io.waymark.advising.api.certification.CredentialView.ExamFact;
import io.waymark.advising.api.certification.CredentialView.RoadmapPlace;
import io.waymark.advising.api.journey.ReferenceView.Row;
import io.waymark.advising.journey.Walk;
import io.waymark.core.certification.Eligibility;
import io.waymark.core.certification.StudentRecord;
import io.waymark.core.roadmap.Association;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what is known of credentials, and how a student stands with them. */
record CredentialViews(Walk walk, StudentRecord record) {

    CredentialView of(Credential credential) {
        var eligibility = Eligibility.of(credential, record);
        var rules = new RuleViews(walk);
        var exam = Optional.ofNullable(credential.exam());
        var renewal = Optional.ofNullable(credential.recertification());
        return new CredentialView(
                credential.key(),
                credential.name(),
                credential.nameUncertain(),
                credential.called(),
                issuer(credential.issuer()),
                credential.role(),
                credential.note(),
                eligibility.verdict(),
                rules.of(Eligibility.award(credential, record)),
                eligibility.rules().stream().map(rules::of).toList(),
                step(credential.key()),
                exam.map(it -> facts(it.details())).orElse(List.of()),
                exam.map(it -> it.domains().stream().map(this::domain).toList()).orElse(List.of()),
                renewal.map(Credential.Recertification::cycle).orElse(null),
                renewal.map(it -> facts(it.details())).orElse(List.of()));
    }

    private String issuer(String key) {
        return walk.roadmap()
                .references()
                .association(key)
                .map(Association::name)
                .orElse(key);
    }

    /** The first step that takes this credential, one that takes nothing else before others. */
    private @Nullable RoadmapPlace step(String credential) {
        var taking = walk.roadmap().steps().filter(it -> takes(it, credential)).toList();
        return taking.stream()
                .filter(it -> credential.equals(it.background().credential()))
                .findFirst()
                .or(() -> taking.stream().findFirst())
                .map(it -> new RoadmapPlace(it.key().value(), it.title()))
                .orElse(null);
    }

    private static boolean takes(Step step, String credential) {
        return step.evidence().requirements().stream()
                .anyMatch(it -> it.spec() instanceof EvidenceSpec.CertificationRecord record
                        && record.credentials().stream()
                                .anyMatch(term -> term.key().equals(credential)));
    }

    private List<ExamFact> facts(List<Detail> details) {
        return details.stream()
                .map(it -> new ExamFact(it.key(), Row.of(it, walk.roadmap().cited(it.provenance()))))
                .toList();
    }

    private Row domain(Credential.Domain domain) {
        return new Row(
                domain.name(), null, null, domain.weight(), null, walk.roadmap().cited(domain.provenance()));
    }
}
