package io.waymark.web.student.practice;

import io.waymark.advising.api.practice.AttemptLine;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.DomainScore;
import io.waymark.advising.api.practice.PracticeView;
import io.waymark.web.ui.page.Option;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands with a credential's exam, as it is drawn.
 *
 * @param credentials with question banks
 * @param examTime in words, if there is an exam
 * @param readiness in a sentence, with its uncertainty
 * @param missing which domains it does not rest on, in a sentence
 */
record StartPage(
        PracticeView view,
        List<Option> credentials,
        @Nullable String examTime,
        String readiness,
        @Nullable String missing,
        List<HistoryEntry> history) {

    /**
     * An attempt in the list.
     *
     * @param kind in words
     * @param used how long it took; null while it goes on
     */
    record HistoryEntry(
            AttemptLine attempt, String kind, @Nullable String used) {}

    /** During an exam nothing else can be begun. */
    public boolean isExamUnderWay() {
        return view.underWay() != null && view.underWay().mode() == AttemptMode.EXAM;
    }

    /** The lowest first. */
    public List<DomainScore> weak() {
        return view.domains().stream()
                .filter(DomainScore::weak)
                .sorted(Comparator.comparing(DomainScore::percent))
                .toList();
    }
}
