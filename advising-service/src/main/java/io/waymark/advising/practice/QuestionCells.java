package io.waymark.advising.practice;

import io.waymark.advising.api.practice.QuestionDifficulty;
import io.waymark.advising.api.practice.QuestionError;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row, each checked; all that is wrong is found at once. */
class QuestionCells {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern DOMAIN = Pattern.compile("[1-9]\\d?");
    private static final Pattern LETTER = Pattern.compile("[A-D]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");
    private static final Set<String> DIFFICULTIES = Set.of("easy", "medium", "hard");
    private static final int SHOWN = 60;

    private final int row;
    private final Map<QuestionColumn, String> cells;
    private final List<QuestionError> errors = new ArrayList<>();

    QuestionCells(int row, Map<QuestionColumn, String> cells) {
        this.row = row;
        this.cells = cells;
    }

    /** The question, unless there are errors. */
    Optional<QuestionRow> read() {
        for (var column : QuestionColumn.values()) {
            checkText(column);
        }
        require(
                QuestionColumn.IDENTIFIER,
                IDENTIFIER.matcher(cell(QuestionColumn.IDENTIFIER)).matches(),
                "identifier");
        require(
                QuestionColumn.DOMAIN,
                DOMAIN.matcher(cell(QuestionColumn.DOMAIN)).matches(),
                "domain");
        require(QuestionColumn.DIFFICULTY, DIFFICULTIES.contains(lower(QuestionColumn.DIFFICULTY)), "difficulty");
        require(QuestionColumn.FORMAT, "single".equals(lower(QuestionColumn.FORMAT)), "format");
        require(
                QuestionColumn.CORRECT,
                LETTER.matcher(cell(QuestionColumn.CORRECT)).matches(),
                "correct");
        var choices = QuestionColumn.CHOICES.stream().map(this::cell).toList();
        if (new HashSet<>(choices).size() < choices.size()) {
            errors.add(new QuestionError(row, QuestionColumn.CHOICE_D.heading(), "", "same-choices"));
        }
        var url = cell(QuestionColumn.SOURCE_URL);
        require(QuestionColumn.SOURCE_URL, url.isEmpty() || isWebAddress(url), "url");
        var checkedOn = date(cell(QuestionColumn.SOURCE_CHECKED_ON));
        return errors.isEmpty() ? Optional.of(question(choices, checkedOn)) : Optional.empty();
    }

    List<QuestionError> errors() {
        return errors;
    }

    private QuestionRow question(List<String> choices, @Nullable LocalDate checkedOn) {
        return new QuestionRow(
                row,
                cell(QuestionColumn.IDENTIFIER),
                new QuestionWording(
                        Integer.parseInt(cell(QuestionColumn.DOMAIN)),
                        QuestionDifficulty.valueOf(
                                cell(QuestionColumn.DIFFICULTY).toUpperCase(Locale.ROOT)),
                        cell(QuestionColumn.STEM),
                        choices,
                        cell(QuestionColumn.CORRECT),
                        cell(QuestionColumn.EXPLANATION),
                        cell(QuestionColumn.SOURCE_TITLE),
                        orNull(cell(QuestionColumn.SOURCE_SECTION)),
                        orNull(cell(QuestionColumn.SOURCE_URL)),
                        checkedOn));
    }

    private void checkText(QuestionColumn column) {
        var value = cell(column);
        if (value.isEmpty() && column.isRequired()) {
            error(column, "missing");
        } else if (value.length() > column.longest()) {
            error(column, "too-long");
        } else if (CONTROL.matcher(value).find()) {
            error(column, "unreadable");
        }
    }

    /** What is missing has been said already. */
    private void require(QuestionColumn column, boolean fine, String code) {
        if (!fine && errors.stream().noneMatch(it -> it.column().equals(column.heading()))) {
            error(column, code);
        }
    }

    private void error(QuestionColumn column, String code) {
        var value = CONTROL.matcher(cell(column)).replaceAll("");
        errors.add(new QuestionError(
                row, column.heading(), value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value, code));
    }

    private @Nullable LocalDate date(String value) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException noDate) {
            require(QuestionColumn.SOURCE_CHECKED_ON, false, "date");
            return null;
        }
    }

    private static boolean isWebAddress(String value) {
        try {
            var uri = new URI(value);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private String cell(QuestionColumn column) {
        return cells.getOrDefault(column, "");
    }

    private String lower(QuestionColumn column) {
        return cell(column).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
