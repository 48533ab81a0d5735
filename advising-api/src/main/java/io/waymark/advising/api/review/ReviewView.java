package io.waymark.advising.api.review;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.kind.EvidenceQuestion;
import java.util.List;

/**
 * A piece of evidence before its reviewer.
 *
 * @param roadmap the title of the roadmap
 * @param stages how many there are
 * @param earlier what the student submitted for the same requirement before, newest first, as far as the reviewer may see it
 * @param moreEarlier whether they submitted still more before
 * @param around what waits before it, itself and what waits after it
 */
public record ReviewView(
        EvidenceView evidence,
        String roadmap,
        StepTitle stage,
        int stageNumber,
        int stages,
        EvidenceQuestion question,
        List<EvidenceView> earlier,
        boolean moreEarlier,
        ReviewPlace place,
        List<ReviewRow> around) {}
