package io.waymark.web.student.practice;

import io.waymark.advising.api.practice.AttemptLine;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.DomainScore;
import io.waymark.advising.api.practice.PracticeView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands with a credential's exam, as it is drawn.
 *
 * @param readiness in a sentence, with its uncertainty
 */
record StartPage(PracticeView view, String readiness, List<HistoryEntry> history) {

    /** As many answers in a domain as say anything about it. */
    private static final int ENOUGH = 5;

    private static final int USUALLY_NEEDED = 75;

    /**
     * An attempt in the list.
     *
     * @param kind in words
     * @param minutes how long it took; null while it goes on
     */
    record HistoryEntry(
            AttemptLine attempt, String kind, @Nullable Long minutes) {}

    /** Those that go on. */
    public List<AttemptLine> open() {
        return view.attempts().stream().filter(AttemptLine::isOpen).toList();
    }

    public boolean isExamOpen() {
        return open().stream().anyMatch(it -> it.mode() == AttemptMode.EXAM);
    }

    /** The lowest first. */
    public List<DomainScore> weak() {
        var needed = view.needed() == null ? USUALLY_NEEDED : view.needed();
        return view.domains().stream()
                .filter(it -> it.asked() >= ENOUGH && it.percent() < needed)
                .sorted(Comparator.comparing(DomainScore::percent))
                .toList();
    }

    /** The domain to practice next: the weakest, else the one with the fewest answers. */
    public int suggested() {
        return Optional.of(weak()).filter(it -> !it.isEmpty()).map(List::getFirst).stream()
                .findFirst()
                .or(() -> view.domains().stream().min(Comparator.comparing(DomainScore::asked)))
                .map(DomainScore::domain)
                .orElse(1);
    }

    public @Nullable Integer best() {
        return view.attempts().stream()
                .filter(it -> it.mode() == AttemptMode.EXAM && !it.isOpen())
                .map(AttemptLine::percent)
                .max(Integer::compare)
                .orElse(null);
    }
}
