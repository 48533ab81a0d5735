package io.waymark.advising.csv;

import java.util.Map;

/** A file in which no table can be read, and why. */
class UnfitFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient int row;
    private final String code;
    private final transient Map<String, Object> arguments;

    UnfitFileException(String code) {
        this(1, code, Map.of());
    }

    UnfitFileException(int row, String code, Map<String, Object> arguments) {
        super(code);
        this.row = row;
        this.code = code;
        this.arguments = arguments;
    }

    int row() {
        return row;
    }

    String code() {
        return code;
    }

    Map<String, Object> arguments() {
        return arguments;
    }
}
