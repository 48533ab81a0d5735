package io.waymark.advising.signal;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.api.signal.SignalSettingEntry;
import io.waymark.advising.api.signal.SignalSettingView;

/**
 * What a college makes of a kind of signal.
 *
 * @param severity from 0 to 100; the most severe reason comes first
 * @param days how many days it has to last before it is a reason, or for {@code BEHIND_FORECAST} to amount to
 * @param version 0 if the college left it as the service has it
 */
record SignalSetting(SignalKind kind, boolean enabled, int severity, int days, int version) {

    static SignalSetting standard(SignalKind kind) {
        return switch (kind) {
            case EVIDENCE_WAITING -> standard(kind, 70, 0);
            case MISSED_APPOINTMENT -> standard(kind, 60, 0);
            case RETURNED_EVIDENCE -> standard(kind, 50, 7);
            case ACCREDITATION_ENDS -> standard(kind, 45, 0);
            case BEHIND_FORECAST -> standard(kind, 40, 14);
            case NO_CONTACT -> standard(kind, 30, 30);
            case NO_APPOINTMENT -> standard(kind, 20, 0);
            case NO_ROADMAP -> standard(kind, 10, 0);
        };
    }

    SignalSetting with(SignalSettingEntry entry) {
        var same = enabled == entry.enabled() && severity == entry.severity() && days == entry.days();
        return same ? this : new SignalSetting(kind, entry.enabled(), entry.severity(), entry.days(), version + 1);
    }

    SignalSettingView view() {
        return new SignalSettingView(kind, enabled, severity, days, version);
    }

    private static SignalSetting standard(SignalKind kind, int severity, int days) {
        return new SignalSetting(kind, true, severity, days, 0);
    }
}
