package io.waymark.stack.platform;

/** Why the stack does not start, in one sentence for the person who started it. */
public final class CannotStart extends RuntimeException {

    private final String sentence;

    public CannotStart(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
