package io.waymark.advising.api.signal;

import io.waymark.core.revision.Versioned;

/**
 * What a college makes of a kind of signal.
 *
 * @param version 0 if the college left it as it was
 */
public record SignalSettingView(SignalKind kind, boolean enabled, int severity, int days, int version)
        implements Versioned {}
