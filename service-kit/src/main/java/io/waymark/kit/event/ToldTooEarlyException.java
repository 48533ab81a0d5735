package io.waymark.kit.event;

/** A subscriber has yet to hear of what an event is about, as happens when one event outruns another. */
final class ToldTooEarlyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ToldTooEarlyException() {
        super("The subscriber does not know yet what this event is about.");
    }
}
