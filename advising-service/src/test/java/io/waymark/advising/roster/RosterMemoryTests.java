package io.waymark.advising.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import java.io.Reader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class RosterMemoryTests {

    private static final int FEW = 10_000;
    private static final int MANY = 80_000;
    private static final long MEGABYTE = 1 << 20;

    private final College alder;
    private final RosterStore rosters;
    private final RosterStaging staging;

    @Autowired
    RosterMemoryTests(Colleges colleges, RosterStore rosters, RosterStaging staging) {
        this.alder = colleges.open();
        this.rosters = rosters;
        this.staging = staging;
    }

    @Test
    void holdsNoMoreOfALongFileThanOfAShortOne() {
        var file = new EndlessRoster();

        var staged = alder.inside(() -> {
            var roster = RosterId.next();
            rosters.add(roster, "Fall roster", alder.admin(), MovableClock.MONDAY_MORNING);
            return staging.stage(roster, file);
        });

        assertThat(staged.rows()).isEqualTo(MANY);
        assertThat(file.heldAfterMany - file.heldAfterFew).isLessThan(8 * MEGABYTE);
    }

    /** Makes its rows as they are read, and looks at the heap after a few and after many. */
    private static final class EndlessRoster extends Reader {

        private String line = "role,number,given_name,family_name,email\n";
        private int place;
        private int rows;
        private long heldAfterFew;
        private long heldAfterMany;

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (place == line.length()) {
                if (rows == MANY) {
                    return -1;
                }
                rows++;
                place = 0;
                line = "student,N-%d,Given%d,Family%d,n%d@alder.example\n".formatted(rows, rows, rows, rows);
                look();
            }
            var given = Math.min(length, line.length() - place);
            line.getChars(place, place + given, buffer, offset);
            place += given;
            return given;
        }

        private void look() {
            if (rows == FEW) {
                heldAfterFew = held();
            }
            if (rows == MANY) {
                heldAfterMany = held();
            }
        }

        private static long held() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
