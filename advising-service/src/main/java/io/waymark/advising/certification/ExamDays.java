package io.waymark.advising.certification;

import java.time.LocalDate;

/** How far ahead an exam can be, wherever its day is said. */
final class ExamDays {

    private static final int MOST_YEARS = 2;

    private ExamDays() {}

    static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isAfter(today.plusYears(MOST_YEARS));
    }
}
