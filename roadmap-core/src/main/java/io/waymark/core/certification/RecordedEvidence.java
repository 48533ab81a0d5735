package io.waymark.core.certification;

import io.waymark.core.roadmap.EvidenceAsked;
import io.waymark.core.roadmap.EvidenceAsked.EvidenceRule;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence on somebody's record, as rules of eligibility look at it.
 *
 * @param proves what it is evidence of; where a step takes one of several, any of them
 * @param on the day it is about
 * @param until the day it ends, or is expected to
 * @param choice which of those asked for it is
 * @param amount as {@link io.waymark.core.progress.Amount#kept} has it
 * @param title what it is called, in the student's words
 * @param program what the directory says of the program that it names, if it knows that
 * @param byRegistrar whether the registrar's office verified it
 */
public record RecordedEvidence(
        StepKey step,
        List<EvidenceSpec> proves,
        boolean verified,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        @Nullable String choice,
        BigDecimal amount,
        @Nullable String title,
        @Nullable StudiedProgram program,
        boolean byRegistrar) {

    public RecordedEvidence {
        proves = List.copyOf(proves);
    }

    /** Of no program that the directory knows; what is verified, the registrar's office has seen. */
    public RecordedEvidence(
            StepKey step,
            List<EvidenceSpec> proves,
            boolean verified,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            @Nullable String choice,
            BigDecimal amount,
            @Nullable String title) {
        this(step, proves, verified, on, until, choice, amount, title, null, verified);
    }

    /**
     * What a submission for a requirement of this step is evidence of: of that, and where the step takes one of several, of
     * those of other kinds.
     */
    public static List<EvidenceSpec> provedBy(Step step, RequirementId requirement) {
        return step.requirement(requirement).map(EvidenceRequirement::spec).stream()
                .flatMap(own -> Stream.concat(Stream.of(own), insteadOf(own, step.evidence())))
                .toList();
    }

    private static Stream<EvidenceSpec> insteadOf(EvidenceSpec own, EvidenceAsked asked) {
        return asked.rule() == EvidenceRule.ANY
                ? asked.requirements().stream()
                        .map(EvidenceRequirement::spec)
                        .filter(it -> it.getClass() != own.getClass())
                : Stream.empty();
    }

    <S extends EvidenceSpec> boolean isProof(Class<S> kind, Predicate<? super S> what) {
        return proves.stream().filter(kind::isInstance).map(kind::cast).anyMatch(what);
    }

    /** Whether it has not ended by then. */
    boolean holdsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
