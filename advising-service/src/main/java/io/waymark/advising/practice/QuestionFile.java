package io.waymark.advising.practice;

import io.waymark.advising.api.practice.QuestionError;
import io.waymark.advising.csv.CsvTable;
import io.waymark.advising.csv.CsvTableContents;
import io.waymark.advising.csv.FileText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of questions to its end, whatever is wrong with some of its rows. */
class QuestionFile implements CsvTableContents<QuestionColumn> {

    static final int MOST_ROWS = 2_000;

    private final QuestionRules rules;
    private final List<QuestionError> errors = new ArrayList<>();
    private final Map<String, QuestionRow> questions = new LinkedHashMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();

    QuestionFile(QuestionRules rules) {
        this.rules = rules;
    }

    /** What stands in a file, and all that is wrong with it. */
    record ReadQuestions(int rows, List<QuestionRow> questions, List<QuestionError> errors) {}

    ReadQuestions read(InputStream file) throws IOException {
        var text = new FileText(file);
        var rows = 0;
        if (text.isWorkbook()) {
            wrong(1, "", "workbook", Map.of());
        } else {
            rows = new CsvTable<>(QuestionColumn.class, MOST_ROWS, this).read(text.reader());
        }
        return new ReadQuestions(rows, List.copyOf(questions.values()), errors);
    }

    @Override
    public void row(int row, Map<QuestionColumn, String> cells) {
        var read = new QuestionCells(row, cells, rules);
        read.read().ifPresent(it -> keep(row, it));
        errors.addAll(read.errors());
    }

    @Override
    public void wrong(int row, String heading, String code, Map<String, Object> arguments) {
        errors.add(new QuestionError(row, heading, "", code, arguments));
    }

    private void keep(int row, QuestionRow question) {
        var before = rowOf.putIfAbsent(question.identifier(), row);
        if (before != null) {
            wrong(row, QuestionColumn.IDENTIFIER.header(), "repeated-row", Map.of("row", before));
        } else {
            questions.put(question.identifier(), question);
        }
    }
}
