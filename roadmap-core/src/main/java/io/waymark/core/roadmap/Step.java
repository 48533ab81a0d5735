package io.waymark.core.roadmap;

import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to do on the way. Substeps are steps themselves.
 *
 * @param optional never holds anything up
 * @param recurring falls due again this long after it was completed
 */
public record Step(
        StepKey key,
        String title,
        int order,
        Origin origin,
        String guidance,
        boolean optional,
        Prerequisites before,
        Completion completion,
        EvidenceAsked evidence,
        Set<VerifierRole> verifiers,
        @Nullable Span span,
        @Nullable Period recurring,
        Background background,
        List<Step> substeps) {

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int QUARTER = 92;

    public Step {
        if (evidence.requirements().isEmpty() && substeps.isEmpty()) {
            throw new IllegalArgumentException("Nothing completes the step " + key);
        }
        if (completion instanceof Completion.AtLeast atLeast && atLeast.n() > substeps.size()) {
            throw new IllegalArgumentException(
                    "%s needs %d of %d substeps".formatted(key, atLeast.n(), substeps.size()));
        }
        verifiers = Collections.unmodifiableSet(new LinkedHashSet<>(verifiers));
        substeps = List.copyOf(substeps);
    }

    public List<StepKey> prerequisites() {
        return before.required();
    }

    public List<StepKey> recommendedAfter() {
        return before.recommended();
    }

    public Optional<EvidenceRequirement> requirement(RequirementId id) {
        return evidence.requirements().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    Step inState(@Nullable String state) {
        var condition = before.condition();
        return new Step(
                key,
                title,
                order,
                origin,
                guidance,
                optional || condition != null && !condition.holdsIn(state),
                before,
                completion,
                evidence,
                verifiers,
                span,
                recurring,
                background,
                substeps.stream().map(it -> it.inState(state)).toList());
    }

    /** This step and all below it, in order. */
    public Stream<Step> andBelow() {
        return Stream.concat(Stream.of(this), substeps.stream().flatMap(Step::andBelow));
    }

    /**
     * How much the step counts in a percentage, from 1 to 4: 1 if it typically takes a week at most, 2 a month, 3 a
     * quarter, 4 longer. So a degree counts more than a letter, yet a degree alone does not drown everything else.
     */
    public int weight() {
        if (span == null) {
            return 1;
        }
        var days = span.typicalDays();
        return days <= WEEK ? 1 : days <= MONTH ? 2 : days <= QUARTER ? 3 : 4;
    }
}
