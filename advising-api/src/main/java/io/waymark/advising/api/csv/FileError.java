package io.waymark.advising.api.csv;

import java.util.Map;

/**
 * What is wrong with an uploaded file of separated values.
 *
 * @param row of the file, from 1
 * @param column its heading; empty for a whole row
 * @param value what stands there
 * @param code stable
 * @param arguments what a text needs besides
 */
public record FileError(int row, String column, String value, String code, Map<String, Object> arguments) {

    public FileError {
        arguments = Map.copyOf(arguments);
    }
}
