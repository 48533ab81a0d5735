package io.waymark.stack.demo;

import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.advising.api.practice.QuestionDifficulty;
import io.waymark.advising.api.practice.QuestionEntry;
import io.waymark.advising.api.practice.QuestionView;
import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.advising.api.practice.ReturnQuestion;
import io.waymark.core.revision.Revision;
import java.time.LocalDate;
import java.util.List;

/** Questions that two admins write for each other to review. */
final class DemoQuestions {

    /** How many students answered all questions of one domain, so that something can be said of each. */
    static final int CLASS = 32;

    static final int DOMAIN = 6;

    private static final String CREDENTIAL = "rhit";

    private final QuestionBankApi ruth;
    private final QuestionBankApi noah;
    private final LocalDate today;

    DemoQuestions(DemoCollege college, String ruth, String noah) {
        this.ruth = college.as(ruth).advising(QuestionBankApi.class);
        this.noah = college.as(noah).advising(QuestionBankApi.class);
        this.today = college.today();
    }

    void write() {
        var onboarding = noah.add(entry("alder-001", onboarding()), null);
        ruth.approve(onboarding.id(), Revision.of(onboarding));
        noah.add(entry("alder-002", backlog()), null);
        var turnaround = ruth.add(entry("alder-003", turnaround()), null);
        noah.giveBack(
                turnaround.id(),
                new ReturnQuestion("Say whether weekends count. As it stands, 24 and 48 hours could both be right."),
                Revision.of(turnaround));
        var shipped = first();
        noah.change(shipped.id(), checkedToday(shipped.newest().wording()), Revision.of(shipped));
    }

    private QuestionView first() {
        return noah.list(CREDENTIAL, null, DOMAIN, null, null, 1).items().getFirst();
    }

    private QuestionWording checkedToday(QuestionWording shipped) {
        return new QuestionWording(
                shipped.domain(),
                shipped.difficulty(),
                shipped.stem(),
                shipped.choices(),
                shipped.correct(),
                shipped.explanation(),
                shipped.sourceTitle(),
                shipped.sourceSection(),
                shipped.sourceUrl(),
                today);
    }

    private static QuestionEntry entry(String identifier, QuestionWording wording) {
        return new QuestionEntry(CREDENTIAL, identifier, wording);
    }

    private static QuestionWording onboarding() {
        return wording(
                "A coding team of 6 codes 90 inpatient records a day. A new coder reaches half of the team's average in the"
                        + " first month. How many records a day does the team of 7 code in that month?",
                List.of("90", "97.5", "105", "112.5"),
                "B",
                "The average is 90 / 6 = 15 records a day. Half of that is 7.5, so the team codes 97.5. Counting the new coder"
                        + " in full gives 105.");
    }

    private static QuestionWording backlog() {
        return wording(
                "A department receives 120 release requests a day and answers 100. On Monday morning 60 are waiting. How many"
                        + " wait on Friday evening, after five days?",
                List.of("100", "120", "160", "180"),
                "C",
                "Each day adds 120 - 100 = 20 requests. After five days 60 + 5 x 20 = 160 are waiting.");
    }

    private static QuestionWording turnaround() {
        return wording(
                "Transcription promises a turnaround of one day. A report is dictated on Friday evening. When is it late?",
                List.of("After 12 hours", "After 24 hours", "After 48 hours", "After 72 hours"),
                "B",
                "One day is 24 hours.");
    }

    private static QuestionWording wording(String stem, List<String> choices, String correct, String explanation) {
        return new QuestionWording(
                DOMAIN,
                QuestionDifficulty.MEDIUM,
                stem,
                choices,
                correct,
                explanation,
                "Worked calculation of the HIM faculty",
                null,
                null,
                null);
    }
}
