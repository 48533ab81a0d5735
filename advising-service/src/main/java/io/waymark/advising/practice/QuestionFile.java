package io.waymark.advising.practice;

import io.waymark.advising.csv.CheckedRows;
import io.waymark.advising.csv.FileRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of questions, each of which it names once. */
class QuestionFile {

    static final int MOST_ROWS = 2_000;

    private final QuestionRules rules;
    private final Map<String, QuestionRow> questions = new LinkedHashMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final CheckedRows<QuestionColumn> rows = new CheckedRows<>(QuestionColumn.class, MOST_ROWS, this::take);

    QuestionFile(QuestionRules rules) {
        this.rules = rules;
    }

    QuestionFile read(InputStream file) throws IOException {
        rows.read(file);
        return this;
    }

    CheckedRows<QuestionColumn> rows() {
        return rows;
    }

    List<QuestionRow> questions() {
        return List.copyOf(questions.values());
    }

    private void take(FileRow<QuestionColumn> row) {
        new QuestionCells(row, rules).read().ifPresent(question -> {
            var before = rowOf.putIfAbsent(question.identifier(), row.number());
            if (before != null) {
                rows.repeats(row.number(), before);
            } else {
                questions.put(question.identifier(), question);
            }
        });
    }
}
