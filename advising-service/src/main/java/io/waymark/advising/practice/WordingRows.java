package io.waymark.advising.practice;

import io.waymark.advising.api.practice.QuestionDifficulty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Wordings as rows say them. */
final class WordingRows {

    private WordingRows() {}

    static QuestionWording read(ResultSet row) throws SQLException {
        return new QuestionWording(
                row.getInt("domain"),
                QuestionDifficulty.valueOf(row.getString("difficulty")),
                row.getString("stem"),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getString("correct"),
                row.getString("explanation"),
                row.getString("source_title"),
                row.getString("source_section"),
                row.getString("source_url"),
                row.getObject("source_checked_on", LocalDate.class));
    }
}
