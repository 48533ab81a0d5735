package io.waymark.web.ui.education;

import io.waymark.advising.api.education.EducationAsked;
import io.waymark.advising.api.kind.DegreeRecordParameters;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.web.ui.page.State;
import java.util.stream.Stream;

/** What is there of the degrees that a roadmap asks for. */
record DegreeLines(SubmittedEducation submitted, EducationAudience audience) {

    Stream<DegreeLine> of(EducationAsked asked) {
        return asked.asked() instanceof DegreeRecordParameters degree && degree.status() == DegreeStatus.CONFERRED
                ? Stream.of(line(asked))
                : Stream.empty();
    }

    private DegreeLine line(EducationAsked asked) {
        var otherwise = asked.waived() ? State.WAIVED : State.TODO;
        return asked.metOtherwise()
                ? DegreeLine.of(asked, audience, State.VERIFIED)
                : submitted
                        .of(asked)
                        .findFirst()
                        .map(it -> DegreeLine.of(asked, audience, it, submitted))
                        .orElseGet(() -> DegreeLine.of(asked, audience, otherwise));
    }
}
