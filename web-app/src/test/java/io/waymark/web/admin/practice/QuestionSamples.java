package io.waymark.web.admin.practice;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.practice.ItemStatistics;
import io.waymark.advising.api.practice.ItemVerdict;
import io.waymark.advising.api.practice.QuestionBank;
import io.waymark.advising.api.practice.QuestionBank.ExamDomain;
import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.advising.api.practice.QuestionDifficulty;
import io.waymark.advising.api.practice.QuestionState;
import io.waymark.advising.api.practice.QuestionView;
import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.advising.api.practice.WordingView;
import io.waymark.core.paging.CountedPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions of a bank, in each of their states. */
public final class QuestionSamples {

    public static final UUID ASKED = new UUID(0, 4001);
    public static final UUID WAITING = new UUID(0, 4002);
    public static final UUID RETURNED = new UUID(0, 4003);
    public static final UUID RETIRED = new UUID(0, 4004);

    private static final PersonBrief NOAH = new PersonBrief(new UUID(0, 4101), "Noah", "Berg");
    private static final PersonBrief RUTH = new PersonBrief(new UUID(0, 4102), "Ruth", "Bellamy");
    private static final Instant NOVEMBER = Instant.parse("2026-11-06T15:12:00Z");

    private QuestionSamples() {}

    public static void answer(QuestionBankApi questions) {
        given(questions.banks())
                .willReturn(List.of(
                        new QuestionBank(
                                "rhit",
                                "RHIT",
                                List.of(
                                        new ExamDomain(1, "Data content and governance"),
                                        new ExamDomain(4, "Revenue cycle management")),
                                261,
                                2),
                        new QuestionBank("ccs", "CCS", List.of(new ExamDomain(1, "Coding")), 0, 0)));
        given(questions.list(any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new CountedPage<>(List.of(asked(), waiting(), returned(), retired()), null, 4));
        given(questions.show(any())).willReturn(asked());
        given(questions.show(WAITING)).willReturn(waiting());
        given(questions.show(RETURNED)).willReturn(returned());
        given(questions.show(RETIRED)).willReturn(retired());
        given(questions.versions(any())).willReturn(List.of(changed(2, null), shipped()));
        given(questions.add(any(), any())).willReturn(waiting());
    }

    static QuestionView asked() {
        return asked(3);
    }

    static QuestionView asked(int version) {
        return question(
                ASKED,
                "rhit-d4-017",
                QuestionState.ASKED,
                shipped(),
                1,
                new ItemStatistics(84, 61, 0.34, ItemVerdict.FINE),
                true,
                version);
    }

    static QuestionView waiting() {
        return question(
                WAITING,
                "rhit-d4-018",
                QuestionState.CHANGED,
                changed(2, null),
                1,
                new ItemStatistics(40, 55, -0.21, ItemVerdict.MISLEADS),
                false,
                3);
    }

    static QuestionView returned() {
        return question(
                RETURNED,
                "alder-001",
                QuestionState.RETURNED,
                changed(1, "Two of the answers are right."),
                null,
                new ItemStatistics(12, null, null, null),
                false,
                3);
    }

    static QuestionView retired() {
        return question(RETIRED, "alder-002", QuestionState.RETIRED, shipped(), 1, ItemStatistics.NONE, false, 3);
    }

    static QuestionWording wording() {
        return new QuestionWording(
                4,
                QuestionDifficulty.MEDIUM,
                "Which report shows <b>accounts</b> that can't be billed yet?",
                List.of("-5 days", "Discharged, not final billed", "A census", "A case mix"),
                "B",
                "It lists the accounts whose coding is not finished.",
                "Revenue cycle handbook",
                "Chapter 3",
                "https://www.ahima.org/handbook",
                LocalDate.of(2026, 11, 1));
    }

    private static QuestionView question(
            UUID id,
            String identifier,
            QuestionState state,
            WordingView newest,
            @Nullable Integer asked,
            ItemStatistics statistics,
            boolean shipped,
            int version) {
        return new QuestionView(
                id,
                "rhit",
                identifier,
                state,
                shipped,
                newest,
                asked,
                state == QuestionState.CHANGED,
                statistics,
                version);
    }

    private static WordingView shipped() {
        return new WordingView(1, wording(), null, null, null, null, null);
    }

    private static WordingView changed(int number, @Nullable String returned) {
        return new WordingView(
                number,
                wording(),
                NOAH,
                NOVEMBER,
                returned == null ? null : RUTH,
                returned == null ? null : NOVEMBER,
                returned);
    }
}
