package io.waymark.advising.api.journey;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.VerifierRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step with all there is to know and to do.
 *
 * @param parents from the outermost step down to the one right above; empty for a step of a stage
 * @param terms when and where it may be done
 * @param facts what is known about it, each with its source
 * @param proves what it asks for as evidence
 * @param verifiers who vouches for the step
 * @param opens what comes after
 * @param assurance the least of all that proves it, if anything does so far
 * @param guide how it is done; null if nobody wrote that down
 * @param references figures, bodies and exams that it refers to
 * @param article what the roadmap started from
 * @param occupation the roadmap whose occupation the step looks into; null if it does not
 */
public record StepView(
        PersonBrief student,
        String key,
        String title,
        StepTitle stage,
        int stageNumber,
        List<StepTitle> parents,
        Mark mark,
        boolean locked,
        List<StepTitle> waitingFor,
        boolean optional,
        int percent,
        String guidance,
        @Nullable TypicalTime typicalTime,
        StepTerms terms,
        List<Fact> facts,
        List<RequirementView> proves,
        List<TrailStep> substeps,
        Set<VerifierRole> verifiers,
        List<StepTitle> opens,
        @Nullable WaiverView waiver,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate renewsOn,
        @Nullable Assurance assurance,
        @Nullable GuideView guide,
        List<ReferenceView> references,
        @Nullable ArticleView article,
        @Nullable String occupation) {}
