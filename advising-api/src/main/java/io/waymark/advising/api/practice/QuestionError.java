package io.waymark.advising.api.practice;

import java.util.Map;

/**
 * What is wrong with a file of questions.
 *
 * @param row of the file, from 1
 * @param column its heading; empty for a whole row
 * @param value what stands there, shortened
 * @param code stable
 * @param arguments what a text needs besides
 */
public record QuestionError(int row, String column, String value, String code, Map<String, Object> arguments) {

    public QuestionError {
        arguments = Map.copyOf(arguments);
    }
}
