package io.waymark.advising.signal;

/** What the rest of advising may ask about what colleges make of signals. */
public interface SignalSettings {

    /** By how many days an estimate has to be late before the student is behind. */
    int daysBehind();
}
