package io.waymark.web.ui.education;

import io.waymark.advising.api.education.EducationAsked;
import io.waymark.advising.api.education.EducationRecord;
import io.waymark.web.ui.page.State;
import org.jspecify.annotations.Nullable;

/** A degree that the roadmap asks for, and for whom it waits since when. */
public record DegreeLine(
        String title, String href, State state, @Nullable String waits) {

    static DegreeLine of(EducationAsked asked, EducationAudience audience, State state) {
        return new DegreeLine(asked.stepTitle(), audience.steps() + asked.step(), state, null);
    }

    static DegreeLine of(
            EducationAsked asked, EducationAudience audience, EducationRecord record, SubmittedEducation submitted) {
        return new DegreeLine(
                asked.stepTitle(),
                audience.steps() + asked.step(),
                SubmittedEducation.state(record.status()),
                submitted.waits(record));
    }
}
