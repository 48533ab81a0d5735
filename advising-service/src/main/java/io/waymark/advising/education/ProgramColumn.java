package io.waymark.advising.education;

import io.waymark.advising.person.WrittenText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of programs. */
enum ProgramColumn {
    COLLEGE(true, 200),
    PROGRAM(true, 200),
    LEVEL(true, 40),
    CIP(true, 40),
    MODE(true, 40),
    ACCREDITOR(false, 200),
    ACCREDITED_THROUGH(false, 40),
    CHECKED_ON(false, 40),
    MONTHS(false, 40),
    COST_USD(false, 40),
    URL(true, 500);

    private final boolean needed;
    private final int longest;

    ProgramColumn(boolean needed, int longest) {
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

    static Optional<ProgramColumn> named(String heading) {
        var key = WrittenText.asKey(heading);
        return Arrays.stream(values()).filter(it -> it.header().equals(key)).findFirst();
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(ProgramColumn::header).toList();
    }
}
