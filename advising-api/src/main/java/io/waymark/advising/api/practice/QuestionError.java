package io.waymark.advising.api.practice;

/**
 * Something wrong in a file of questions.
 *
 * @param row as a spreadsheet counts, the header being row 1
 * @param column empty if the error is the row's or the file's
 * @param value what was found, shortened
 * @param code stable; a text by it says what is wrong
 */
public record QuestionError(int row, String column, String value, String code) {}
