package io.waymark.core.text;

/** Reads a text once from its start, character by character, and knows of each what it stands behind. */
final class UnseenReading {

    private static final int NONE = -1;

    private final String text;
    private int place;
    private int position = 1;
    private int base = NONE;

    UnseenReading(String text) {
        this.text = text;
    }

    boolean goesOn() {
        return place < text.length();
    }

    void next() {
        var character = character();
        if (!Unseen.isMark(character) && !Unseen.is(character)) {
            base = character;
        } else if (Unseen.isSpace(character) || Character.isWhitespace(character)) {
            base = NONE;
        }
        place = after();
        position++;
    }

    int character() {
        return text.codePointAt(place);
    }

    /** Among the characters of the text, the first is 1. */
    int position() {
        return position;
    }

    /** Where the next one stands. */
    int after() {
        return place + Character.charCount(character());
    }

    boolean isUnseen() {
        return Unseen.is(character());
    }

    /** Whether it does something to what stands before it. */
    boolean counts() {
        var after = after();
        return Unseen.counts(character(), base, after < text.length() && Unseen.isKeycap(text.codePointAt(after)));
    }

    /** Whether it joins letters or pictures as their script needs it. */
    boolean joins() {
        return Unseen.joins(character(), base);
    }
}
