package io.waymark.advising.institution;

import io.waymark.core.refusal.RuleViolationException;
import java.time.ZoneId;
import java.util.Set;

/** Time zones people can live in. */
public final class Zones {

    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Zones() {}

    public static boolean isKnown(String zone) {
        return KNOWN.contains(zone);
    }

    public static String require(String zone) {
        if (!isKnown(zone)) {
            throw new RuleViolationException(
                    "unknown-zone", "There is no time zone of this name. Use one like America/New_York.");
        }
        return zone;
    }
}
