package io.waymark.advising.api.roster;

/**
 * Something wrong in a roster.
 *
 * @param row as a spreadsheet counts, the header being row 1
 * @param column the column's name; empty if the fault is the row's or the file's
 * @param value what was found, shortened
 * @param code stable, for looking up
 * @param problem what is wrong, in a sentence
 * @param remedy what to do about it
 */
public record RosterFault(int row, String column, String value, String code, String problem, String remedy) {}
