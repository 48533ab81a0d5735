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
        var written = value.text();
        var known = Spelling.all(type);
        var text = known.contains(written) ? written : FormerWords.today(written);
        if (known.contains(text)) {
            return constants[known.indexOf(text)];
        }
        if (!DefinitionErrors.isPlaceholder(written)) {
            var hint = Likeness.hint(written, known);
            value.refuse("There is no %s \"%s\".%s"
                    .formatted(what, written, hint.isEmpty() ? " Known are: " + String.join(", ", known) + "." : hint));
        }
        return constants[0];
    }
}
