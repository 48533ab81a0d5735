package io.waymark.core.roadmap.reading;

/**
 * Something wrong in a roadmap's text, and where.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param path e.g. {@code stages[2].steps[0].prerequisites[1]}; empty for the text as a whole
 * @param message a sentence for the person who wrote the text
 */
public record DefinitionError(int line, int column, String path, String message) {

    @Override
    public String toString() {
        return "line %d, column %d%s: %s".formatted(line, column, path.isEmpty() ? "" : ", " + path, message);
    }
}
