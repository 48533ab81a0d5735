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
import io.waymark.advising.api.practice.QuestionError;
import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.advising.csv.WrittenDay;
import io.waymark.core.csv.GuardedCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row, each checked; all that is wrong is found at once. */
class QuestionCells {

    private static final Pattern IDENTIFIER_FORM = Pattern.compile(QuestionEntry.IDENTIFIER);
    private static final Pattern DOMAIN_FORM = Pattern.compile("[1-9]\\d?");
    private static final Pattern LETTER = Pattern.compile("[A-D]");
    private static final Pattern DIFFICULTY_FORM = Pattern.compile("(?i)easy|medium|hard");
    private static final Pattern FORMAT_FORM = Pattern.compile("(?i)single");
    private static final Pattern NUMBER = Pattern.compile("[+-][\\d.,]+ ?%?");
    private static final int SHOWN = 200;

    private final int row;
    private final Map<QuestionColumn, String> cells;
    private final QuestionRules rules;
    private final List<QuestionError> errors = new ArrayList<>();

    QuestionCells(int row, Map<QuestionColumn, String> cells, QuestionRules rules) {
        this.row = row;
        this.cells = cells;
        this.rules = rules;
    }

    List<QuestionError> errors() {
        return errors;
    }

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
        var checkedOn = day();
        if (!errors.isEmpty()) {
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
                .forEach((field, refusal) -> wrong(QuestionColumn.of(field), refusal.code(), refusal.arguments()));
        return errors.isEmpty() ? Optional.of(new QuestionRow(text(IDENTIFIER), wording)) : Optional.empty();
    }

    private void check(QuestionColumn column) {
        var cell = cells.getOrDefault(column, "");
        var text = text(column);
        var broken = QuestionRules.textError(text);
        if (text.isEmpty() && column.isNeeded()) {
            wrong(column, "missing-value", Map.of());
        } else if (broken != null) {
            wrong(column, broken.code(), broken.arguments());
        } else if (GuardedCell.isFormula(cell) && !NUMBER.matcher(cell).matches()) {
            wrong(column, "formula", Map.of());
        } else if (text.length() > column.longest()) {
            wrong(column, "too-long", Map.of("max", column.longest()));
        }
    }

    private void require(QuestionColumn column, Pattern form, String code) {
        if (isSound(column) && !form.matcher(text(column)).matches()) {
            wrong(column, code, Map.of());
        }
    }

    private @Nullable LocalDate day() {
        var text = text(SOURCE_CHECKED_ON);
        if (WrittenDay.isDay(text)) {
            return LocalDate.parse(text);
        }
        if (!text.isEmpty() && isSound(SOURCE_CHECKED_ON)) {
            var meant = WrittenDay.meant(text);
            wrong(
                    SOURCE_CHECKED_ON,
                    "not-a-date",
                    meant.<Map<String, Object>>map(it -> Map.of("suggestion", it.toString()))
                            .orElse(Map.of()));
        }
        return null;
    }

    /** Whether nothing was wrong with it so far. */
    private boolean isSound(QuestionColumn column) {
        return errors.stream().noneMatch(it -> it.column().equals(column.header()));
    }

    private String text(QuestionColumn column) {
        return QuestionRules.tidy(GuardedCell.read(cells.getOrDefault(column, "")));
    }

    private void wrong(QuestionColumn column, String code, Map<String, Object> arguments) {
        var text = text(column);
        errors.add(new QuestionError(
                row, column.header(), text.substring(0, Math.min(text.length(), SHOWN)), code, arguments));
    }
}
