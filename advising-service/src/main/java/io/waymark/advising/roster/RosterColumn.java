package io.waymark.advising.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns a roster may have, by the names in its header. */
enum RosterColumn {
    ROLE(true, 20),
    NUMBER(true, 40),
    GIVEN_NAME(true, 100),
    FAMILY_NAME(true, 100),
    EMAIL(true, 254),
    TIME_ZONE(false, 60),
    COHORT(false, 100),
    ADVISOR_NUMBER(false, 40),
    ROADMAP(false, 100),
    STARTED_ON(false, 40);

    private final boolean needed;
    private final int longest;

    RosterColumn(boolean needed, int longest) {
        this.needed = needed;
        this.longest = longest;
    }

    boolean isNeeded() {
        return needed;
    }

    int longest() {
        return longest;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RosterColumn> named(String header) {
        var name = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> it.header().equals(name)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(RosterColumn::header).collect(Collectors.joining(", "));
    }
}
