package io.waymark.core.roadmap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a requirement asks for in no language yet: what is needed to say it in a few words.
 *
 * @param target how many words, hours, items, sessions; 0 if it isn't known any more
 * @param of of how many
 * @param names of what, in the roadmap's words; a unit or a level as a code
 */
public record RequirementLabel(EvidenceKind kind, int target, int of, List<String> names) {

    private static final String BREAK = "\n";
    private static final int NUMBERS = 3;

    public RequirementLabel {
        names = List.copyOf(names);
    }

    public static RequirementLabel of(EvidenceRequirement requirement) {
        return switch (requirement.spec()) {
            case EvidenceSpec.Reflection it -> counted(it, it.minWords());
            case EvidenceSpec.TickedItems it ->
                new RequirementLabel(it.kind(), it.minChecked(), it.items().size(), List.of());
            case EvidenceSpec.DocumentUpload it ->
                named(it, it.documentTypes().stream().map(Term::label).toList());
            case EvidenceSpec.AdvisorReview it -> named(it, List.of(it.rubric().label()));
            case EvidenceSpec.CourseCompletion it ->
                named(it, List.of(it.subject().label()));
            case EvidenceSpec.DegreeRecord it -> named(it, List.of(it.level().name()));
            case EvidenceSpec.HoursLog it -> named(it, List.of(it.unit()));
            case EvidenceSpec.SessionCount it ->
                named(it, List.of(it.sessionType().label()));
            case EvidenceSpec.AssessmentScore it -> counted(it, it.minScorePercent());
            case EvidenceSpec.CertificationRecord it ->
                named(it, it.credentials().stream().map(Term::label).toList());
            case EvidenceSpec.MembershipRecord it ->
                named(it, List.of(it.association().label()));
            case EvidenceSpec.ProcedureCount it ->
                named(it, List.of(it.procedure().label()));
            case EvidenceSpec.LicenseRecord it -> named(it, List.of(it.license().label()));
            case EvidenceSpec.ClearanceDocument it ->
                named(it, List.of(it.clearance().label()));
            case EvidenceSpec it -> counted(it, it.target());
        };
    }

    /** Of a requirement that its roadmap has no longer. */
    public static RequirementLabel of(EvidenceKind kind) {
        return new RequirementLabel(kind, 0, 0, List.of());
    }

    /** As text, for what carries only text. */
    public String code() {
        return Stream.concat(Stream.of(kind.name(), String.valueOf(target), String.valueOf(of)), names.stream())
                .collect(Collectors.joining(BREAK));
    }

    /** What {@link #code} wrote; none for any other text. */
    public static Optional<RequirementLabel> parse(String code) {
        var parts = List.of(code.split(BREAK));
        try {
            return parts.size() < NUMBERS
                    ? Optional.empty()
                    : Optional.of(new RequirementLabel(
                            EvidenceKind.valueOf(parts.get(0)),
                            Integer.parseInt(parts.get(1)),
                            Integer.parseInt(parts.get(2)),
                            parts.subList(NUMBERS, parts.size())));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private static RequirementLabel counted(EvidenceSpec spec, int target) {
        return new RequirementLabel(spec.kind(), target, 0, List.of());
    }

    private static RequirementLabel named(EvidenceSpec spec, List<String> names) {
        return new RequirementLabel(spec.kind(), spec.target(), 0, names);
    }
}
