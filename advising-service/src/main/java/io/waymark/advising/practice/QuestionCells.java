package io.waymark.advising.practice;

import static io.waymark.advising.practice.QuestionColumn.CHOICES;
import static io.waymark.advising.practice.QuestionColumn.CORRECT;
import static io.waymark.advising.practice.QuestionColumn.DIFFICULTY;
import static io.waymark.advising.practice.QuestionColumn.DOMAIN;
import static io.waymark.advising.practice.QuestionColumn.EXPLANATION;
import static io.waymark.advising.practice.QuestionColumn.FORMAT;
import static io.waymark.advising.practice.QuestionColumn.IDENTIFIER;
import static io.waymark.advising.practice.QuestionColumn.SOURCE_CHECKED_ON;
import static io.waymark.advising.practice.QuestionColumn.SOURCE_SECTION;
import static io.waymark.advising.practice.QuestionColumn.SOURCE_TITLE;
import static io.waymark.advising.practice.QuestionColumn.SOURCE_URL;
import static io.waymark.advising.practice.QuestionColumn.STEM;

import io.waymark.advising.api.practice.QuestionDifficulty;
import io.waymark.advising.api.practice.QuestionEntry;
import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.advising.csv.FileRow;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of one row, each checked; all that is wrong is found at once. */
record QuestionCells(FileRow<QuestionColumn> row, QuestionRules rules) {

    private static final Pattern IDENTIFIER_FORM = Pattern.compile(QuestionEntry.IDENTIFIER);
    private static final Pattern DOMAIN_FORM = Pattern.compile("[1-9]\\d?");
    private static final Pattern LETTER = Pattern.compile("[A-D]");
    private static final Pattern DIFFICULTY_FORM = Pattern.compile("(?i)easy|medium|hard");
    private static final Pattern FORMAT_FORM = Pattern.compile("(?i)single");

    /** The question, unless something is wrong with the row. */
    Optional<QuestionRow> read() {
        for (var column : QuestionColumn.values()) {
            check(column);
        }
        require(IDENTIFIER, IDENTIFIER_FORM, "bad-identifier");
        require(DOMAIN, DOMAIN_FORM, "bad-domain");
        require(DIFFICULTY, DIFFICULTY_FORM, "bad-difficulty");
        require(FORMAT, FORMAT_FORM, "bad-format");
        require(CORRECT, LETTER, "bad-letter");
        var checkedOn = row.day(SOURCE_CHECKED_ON, rules.order());
        if (!row.isSound()) {
            return Optional.empty();
        }
        var wording = new QuestionWording(
                Integer.parseInt(text(DOMAIN)),
                QuestionDifficulty.valueOf(text(DIFFICULTY).toUpperCase(Locale.ROOT)),
                text(STEM),
                CHOICES.stream().map(this::text).toList(),
                text(CORRECT),
                text(EXPLANATION),
                text(SOURCE_TITLE),
                QuestionRules.orNull(text(SOURCE_SECTION)),
                QuestionRules.orNull(text(SOURCE_URL)),
                checkedOn);
        rules.errors(wording)
                .forEach((field, refusal) -> row.wrong(QuestionColumn.of(field), refusal.code(), refusal.arguments()));
        return row.isSound() ? Optional.of(new QuestionRow(text(IDENTIFIER), wording)) : Optional.empty();
    }

    private void check(QuestionColumn column) {
        var broken = QuestionRules.textError(text(column));
        if (broken != null && row.isReadable(column)) {
            row.wrong(column, broken.code(), broken.arguments());
        }
    }

    private void require(QuestionColumn column, Pattern form, String code) {
        if (row.isReadable(column) && !form.matcher(text(column)).matches()) {
            row.wrong(column, code, Map.of());
        }
    }

    private String text(QuestionColumn column) {
        return QuestionRules.tidy(row.text(column));
    }
}
