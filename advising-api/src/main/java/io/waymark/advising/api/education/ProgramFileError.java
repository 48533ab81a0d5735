package io.waymark.advising.api.education;

import java.util.Map;

/**
 * What is wrong with a file of programs.
 *
 * @param row of the file, from 1
 * @param column its heading; empty for a whole row
 * @param value what stands there
 * @param code stable
 * @param arguments what a text needs besides
 */
public record ProgramFileError(int row, String column, String value, String code, Map<String, Object> arguments) {

    public ProgramFileError {
        arguments = Map.copyOf(arguments);
    }
}
