package io.waymark.core.progress;

import java.util.Random;

/** When a simulated student does nothing: work, family, illness. */
final class Absences {

    private static final int MOST = 3;
    private static final int SHORTEST = 14;
    private static final int LONGER_BY = 60;

    private final boolean[] away;

    Absences(Random dice, int days) {
        away = new boolean[4 * days];
        for (int i = dice.nextInt(MOST + 1); i > 0; i--) {
            var from = dice.nextInt(days);
            var length = SHORTEST + dice.nextInt(LONGER_BY);
            for (int day = from; day < from + length; day++) {
                away[day] = true;
            }
        }
    }

    /** The day on which so many days of work are done. */
    int after(int day, int work) {
        var at = day;
        for (int left = work; left > 0 && at < away.length - 1; at++) {
            left -= away[at] ? 0 : 1;
        }
        return at;
    }
}
