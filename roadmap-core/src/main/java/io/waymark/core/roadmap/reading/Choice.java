package io.waymark.core.roadmap.reading;

/**
 * One of the constants of a type, by the word that the text has for it.
 *
 * @param what what the constants are called in an error
 */
record Choice<E extends Enum<E>>(Class<E> type, String what) {

    /** The first constant stands in for a word that names none. */
    E read(Scalar value) {
        var constants = type.getEnumConstants();
        var text = value.text();
        var known = Spelling.all(type);
        if (known.contains(text)) {
            return constants[known.indexOf(text)];
        }
        if (!DefinitionErrors.isPlaceholder(text)) {
            var hint = Likeness.hint(text, known);
            value.refuse("There is no %s \"%s\".%s"
                    .formatted(what, text, hint.isEmpty() ? " Known are: " + String.join(", ", known) + "." : hint));
        }
        return constants[0];
    }
}
