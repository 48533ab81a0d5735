package io.waymark.advising.attribute;

/** What can be wrong with a value. */
public enum AttributeError {
    UNKNOWN_ATTRIBUTE("There is no such attribute.", "There is no such attribute."),
    TOO_LONG("This is too long.", "Write at most 200 characters."),
    CONTROL_CHARACTERS("There are invisible characters in it.", "Remove line breaks and other control characters."),
    NOT_A_NUMBER("This is no number.", "Write a number of at most 18 digits, like 3.75."),
    NOT_A_DATE("There is no such day.", "Write a date of the years 1900 to 2199, like 2026-08-24."),
    NOT_TRUE_OR_FALSE("This is neither true nor false.", "Write true or false."),
    NOT_A_CHOICE("This is none of the choices.", "Use one of the choices that the attribute has."),
    MISSING("This is empty, but needed.", "A student needs a value.");

    private final String problem;
    private final String remedy;

    AttributeError(String problem, String remedy) {
        this.problem = problem;
        this.remedy = remedy;
    }

    /** What is wrong, in a sentence. */
    public String problem() {
        return problem;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
