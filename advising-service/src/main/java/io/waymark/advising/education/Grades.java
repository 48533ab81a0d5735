package io.waymark.advising.education;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Letter grades from A to F, with + or - between them. */
final class Grades {

    private static final int STEPS = 3;
    private static final String LOWEST_PASS = "D-";

    private Grades() {}

    /** Whether a grade is at least the other; without one, whether it passes. */
    static boolean reaches(String grade, @Nullable String least) {
        return rank(grade) >= rank(least == null ? LOWEST_PASS : least);
    }

    private static int rank(String grade) {
        var upper = grade.toUpperCase(Locale.ROOT);
        var letter = ('F' - upper.charAt(0)) * STEPS;
        return upper.endsWith("+") ? letter + 1 : upper.endsWith("-") ? letter - 1 : letter;
    }
}
