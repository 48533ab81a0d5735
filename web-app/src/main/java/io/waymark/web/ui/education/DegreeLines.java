package io.waymark.web.ui.education;

import io.waymark.advising.api.education.EducationAsked;
import io.waymark.advising.api.kind.DegreeRecordParameters;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.web.ui.page.State;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is there of the degrees that a roadmap asks for. */
record DegreeLines(SubmittedEducation submitted, EducationAudience audience) {

    Stream<DegreeLine> of(EducationAsked asked) {
        return asked.asked() instanceof DegreeRecordParameters degree && degree.status() == DegreeStatus.CONFERRED
                ? Stream.of(line(asked))
                : Stream.empty();
    }

    private DegreeLine line(EducationAsked asked) {
        return asked.metOtherwise()
                ? line(asked, State.VERIFIED, null)
                : submitted
                        .of(asked)
                        .findFirst()
                        .map(it -> line(asked, SubmittedEducation.state(it.status()), submitted.waits(it)))
                        .orElseGet(() -> line(asked, asked.waived() ? State.WAIVED : State.TODO, null));
    }

    private DegreeLine line(EducationAsked asked, State state, @Nullable String waits) {
        return new DegreeLine(asked.stepTitle(), audience.steps() + asked.step(), state, waits);
    }
}
