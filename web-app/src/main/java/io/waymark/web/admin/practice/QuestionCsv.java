package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.advising.api.practice.QuestionView;
import io.waymark.web.ui.table.CsvFile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of questions as a file, such that it can be imported again. */
@Component
class QuestionCsv {

    static final List<String> HEADINGS = List.of(
            "identifier",
            "domain",
            "difficulty",
            "format",
            "stem",
            "choice_a",
            "choice_b",
            "choice_c",
            "choice_d",
            "correct",
            "explanation",
            "source_title",
            "source_section",
            "source_url",
            "source_checked_on");

    private static final String FORMAT = "single";

    private final QuestionBankApi questions;

    QuestionCsv(QuestionBankApi questions) {
        this.questions = questions;
    }

    CsvFile<QuestionView> of(QuestionSearch search) {
        return new CsvFile<>(
                "questions.csv",
                HEADINGS,
                (after, rows) -> search.ask(questions, after, rows).page(),
                QuestionCsv::cells);
    }

    private static List<String> cells(QuestionView question) {
        var wording = question.newest().wording();
        return Stream.of(
                        Stream.of(
                                question.identifier(),
                                String.valueOf(wording.domain()),
                                wording.difficulty().name().toLowerCase(Locale.ROOT),
                                FORMAT,
                                wording.stem()),
                        wording.choices().stream(),
                        Stream.of(
                                wording.correct(),
                                wording.explanation(),
                                wording.sourceTitle(),
                                text(wording.sourceSection()),
                                text(wording.sourceUrl()),
                                text(wording.checkedOn())))
                .flatMap(it -> it)
                .toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
