package io.waymark.advising.certification;

import io.waymark.advising.api.certification.CredentialView;
import io.waymark.advising.api.certification.CredentialView.ExamFact;
import io.waymark.advising.api.certification.CredentialView.ExamSummary;
import io.waymark.advising.api.certification.CredentialView.RoadmapPlace;
import io.waymark.advising.api.certification.CredentialView.StudySummary;
import io.waymark.advising.api.certification.ExamView.ExamAttempt;
import io.waymark.advising.api.certification.ExamView.OpenWindow;
import io.waymark.advising.api.journey.ReferenceView.Row;
import io.waymark.advising.journey.Walk;
import io.waymark.core.certification.Eligibility;
import io.waymark.core.certification.StudentRecord;
import io.waymark.core.roadmap.Association;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.StepKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what is known of credentials, and how a student stands with them. */
record CredentialViews(
        Walk walk,
        Set<StepKey> locked,
        StudentRecord record,
        Map<String, StudySettings> plans,
        Map<String, OpenWindow> windows,
        Map<String, List<ExamAttempt>> attempts,
        Set<String> practiced) {

    /** By the roadmap that leads to it. */
    Optional<CredentialView> of(String credential) {
        return walk.leadingTo(credential)
                .flatMap(it -> it.roadmap()
                        .references()
                        .credential(credential)
                        .map(new CredentialViews(it, locked, record, plans, windows, attempts, practiced)::of));
    }

    private CredentialView of(Credential credential) {
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
                step(credential),
                exam.map(it -> facts(it.details())).orElse(List.of()),
                exam.map(it -> it.domains().stream().map(this::domain).toList()).orElse(List.of()),
                practiced.contains(credential.key()),
                renewal.map(Credential.Recertification::cycle).orElse(null),
                renewal.map(it -> facts(it.details())).orElse(List.of()),
                study(credential),
                exam(credential));
    }

    private @Nullable ExamSummary exam(Credential credential) {
        var window = windows.get(credential.key());
        var taken = attempts.getOrDefault(credential.key(), List.of());
        return window == null && taken.isEmpty()
                ? null
                : new ExamSummary(
                        window == null ? null : window.endsOn(),
                        window == null ? null : window.scheduledOn(),
                        taken.isEmpty() ? null : taken.getFirst().takenOn(),
                        taken.stream()
                                .filter(ExamAttempt::passed)
                                .map(ExamAttempt::takenOn)
                                .findFirst()
                                .orElse(null),
                        taken.size(),
                        ExamViews.nextTry(credential, taken));
    }

    private @Nullable StudySummary study(Credential credential) {
        var settings = plans.get(credential.key());
        if (settings == null) {
            return null;
        }
        var progress = StudyProgress.of(settings, new CredentialAim(walk, credential).domains(), record.today());
        return new StudySummary(
                settings.examOn(),
                progress.doneMinutes(),
                settings.totalMinutes(),
                progress.missed().size(),
                isPassed(credential) ? 0 : progress.shortMinutes());
    }

    private boolean isPassed(Credential credential) {
        return attempts.getOrDefault(credential.key(), List.of()).stream().anyMatch(ExamAttempt::passed);
    }

    private String issuer(String key) {
        return walk.roadmap()
                .references()
                .association(key)
                .map(Association::name)
                .orElse(key);
    }

    private @Nullable RoadmapPlace step(Credential credential) {
        return new CredentialAim(walk, credential)
                .asked(locked)
                .map(it -> it.id().step())
                .map(it -> new RoadmapPlace(it.value(), walk.titleOf(it)))
                .orElse(null);
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
