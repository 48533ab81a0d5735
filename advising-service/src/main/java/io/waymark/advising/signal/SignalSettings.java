package io.waymark.advising.signal;

import io.waymark.advising.api.signal.SignalKind;
import java.util.Map;

/** What the rest of advising may ask about what colleges make of signals. */
public interface SignalSettings {

    /** From how many days on each kind is a reason. */
    Map<SignalKind, Integer> days();

    /** By how many days an estimate has to be late before the student is behind. */
    int daysBehind();
}
