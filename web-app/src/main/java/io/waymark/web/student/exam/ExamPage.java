package io.waymark.web.student.exam;

import io.waymark.advising.api.certification.ExamView;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exam as it is drawn.
 *
 * @param lead what is next, in a sentence
 * @param window how the authorization stands, in a sentence
 * @param retry when it can be tried again, in a sentence
 * @param warning that the scheduled day lies before that
 * @param early that by the record it is too early for the exam
 */
record ExamPage(
        ExamView exam,
        String lead,
        @Nullable String window,
        @Nullable String retry,
        @Nullable String warning,
        @Nullable String early,
        List<AttemptLine> attempts,
        List<AwardLine> awards,
        List<Choice> results) {

    public String address() {
        return "/student/exam/" + exam.credential();
    }

    /** An exam that was taken. */
    record AttemptLine(LocalDate day, String when, State state, String word) {}

    /** The credential as it was submitted. */
    record AwardLine(String number, String valid, State state) {}
}
