package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.ItemStatistics;
import io.waymark.advising.api.practice.QuestionBank;
import io.waymark.advising.api.practice.QuestionBank.ExamDomain;
import io.waymark.advising.api.practice.QuestionDifficulty;
import io.waymark.advising.api.practice.QuestionState;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What questions are told apart by, in words. */
@Component
class QuestionTexts {

    private static final double PERCENT = 100;

    private final Texts texts;

    QuestionTexts(Texts texts) {
        this.texts = texts;
    }

    List<Choice> domains(@Nullable QuestionBank bank) {
        return bank == null
                ? List.of()
                : bank.domains().stream()
                        .map(it -> new Choice(String.valueOf(it.number()), name(it)))
                        .toList();
    }

    List<Choice> states() {
        return Arrays.stream(QuestionState.values())
                .map(it -> new Choice(it.name(), texts.say("questions.state." + it)))
                .toList();
    }

    List<Choice> difficulties() {
        return Arrays.stream(QuestionDifficulty.values())
                .map(it -> new Choice(it.name(), texts.say("questions.difficulty." + it)))
                .toList();
    }

    List<Choice> letters() {
        return Stream.of("A", "B", "C", "D").map(it -> new Choice(it, it)).toList();
    }

    /** By its number where the exam has it no longer. */
    String domain(int number, @Nullable QuestionBank bank) {
        return bank == null
                ? String.valueOf(number)
                : bank.domains().stream()
                        .filter(it -> it.number() == number)
                        .findFirst()
                        .map(this::name)
                        .orElse(String.valueOf(number));
    }

    private String name(ExamDomain domain) {
        return texts.say("questions.domain.name", domain.number(), domain.name());
    }

    /** How a question was answered, in a few words. */
    String answers(ItemStatistics statistics) {
        return statistics.percentRight() == null || statistics.verdict() == null
                ? texts.say("questions.answers.few", statistics.answers())
                : texts.say(
                        "questions.answers.said",
                        statistics.percentRight() / PERCENT,
                        texts.say("questions.verdict." + statistics.verdict()));
    }
}
