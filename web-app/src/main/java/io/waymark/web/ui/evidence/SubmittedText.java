package io.waymark.web.ui.evidence;

/**
 * A text that a student submitted, and how long it is.
 *
 * @param least how many words were asked for; none if 0
 */
record SubmittedText(String text, int least) {

    public int words() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    public boolean isLongEnough() {
        return words() >= least;
    }
}
