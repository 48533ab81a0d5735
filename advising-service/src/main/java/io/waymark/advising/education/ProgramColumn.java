package io.waymark.advising.education;

import io.waymark.advising.csv.FileColumn;

/** The columns of a file of programs. */
enum ProgramColumn implements FileColumn {
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

    @Override
    public boolean isNeeded() {
        return needed;
    }

    @Override
    public int longest() {
        return longest;
    }
}
