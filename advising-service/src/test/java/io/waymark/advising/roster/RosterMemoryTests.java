package io.waymark.advising.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.Reader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

@AdvisingTest
class RosterMemoryTests {

    private static final int FEW = 2_000;
    private static final int ALL = 20_000;
    private static final long MEGABYTE = 1 << 20;

    private final College alder;
    private final RosterStore rosters;
    private final RosterCounts counts;
    private final RosterRows rows;
    private final FaultStore faults;
    private final ConflictQuery conflictQuery;
    private final ConflictStore conflicts;
    private final RosterStaging staging;
    private final TransactionSettings settings;
    private final RosterMerge merge;
    private final RosterRuleBook ruleBook;
    private final TransactionOperations transaction;
    private final Clock clock;

    @Autowired
    RosterMemoryTests(
            Colleges colleges,
            RosterStore rosters,
            RosterCounts counts,
            RosterRows rows,
            FaultStore faults,
            ConflictQuery conflictQuery,
            ConflictStore conflicts,
            RosterStaging staging,
            TransactionSettings settings,
            RosterMerge merge,
            RosterRuleBook ruleBook,
            TransactionOperations transaction,
            Clock clock) {
        this.alder = colleges.open();
        this.rosters = rosters;
        this.counts = counts;
        this.rows = rows;
        this.faults = faults;
        this.conflictQuery = conflictQuery;
        this.conflicts = conflicts;
        this.staging = staging;
        this.settings = settings;
        this.merge = merge;
        this.ruleBook = ruleBook;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void holdsNoMoreOfTwentyThousandRowsFromTheFileToTheDirectory() {
        var heap = new Heap(FEW, ALL);
        var roster = stageAll(heap);
        var stagingGrowth = heap.growth();
        var checkingGrowth = check(roster);
        List<Integer> reported = new ArrayList<>();
        var applyingGrowth = apply(roster, reported);

        assertThat(List.of(stagingGrowth, checkingGrowth, applyingGrowth)).allMatch(it -> it < 8 * MEGABYTE);
        assertThat(reported).hasSize(20).isSorted().doesNotHaveDuplicates().endsWith(ALL);
        assertThat(alder.count("journey_standing")).isEqualTo(ALL);
    }

    private RosterId stageAll(Heap heap) {
        return alder.inside(() -> {
            var received = stage(ALL, heap);
            rosters.received(received.roster(), 1, received.staged());
            return received.roster();
        });
    }

    private record Received(RosterId roster, RosterFile.Contents staged) {}

    private Received stage(int rows, Heap heap) {
        var roster = RosterId.next();
        rosters.add(roster, "Fall roster", alder.admin(), MovableClock.MONDAY_MORNING);
        return new Received(roster, staging.stage(roster, new EndlessRoster(rows, heap)));
    }

    private long check(RosterId roster) {
        var heap = new Heap(2, 10);
        var stretches = new AtomicInteger();
        var watched = new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> stretch) {
                var done = transaction.execute(stretch);
                heap.look(stretches.incrementAndGet());
                return done;
            }
        };
        var checking = new RosterChecking(
                rosters, counts, rows, faults, conflictQuery, conflicts, settings, ruleBook, watched, clock);
        CurrentInstitution.run(alder.id(), () -> checking.check(roster));
        return heap.growth();
    }

    private long apply(RosterId roster, List<Integer> reported) {
        var heap = new Heap(2, 19);
        var terms =
                new MergeTerms(alder.admin(), MovableClock.MONDAY_MORNING, ConflictChoice.KEEP, ConflictChoice.KEEP);
        var applied = new AtomicInteger();
        alder.inside(() -> {
            merge.merge(roster, terms, it -> {
                heap.look(reported.size());
                reported.add(applied.addAndGet(it.created() + it.changed() + it.unchanged()));
            });
            return reported;
        });
        return heap.growth();
    }

    /** What is held early and late in some work. */
    private static final class Heap {

        private final int early;
        private final int late;
        private long heldEarly;
        private long heldLate;

        Heap(int early, int late) {
            this.early = early;
            this.late = late;
        }

        void look(int done) {
            if (done == early) {
                heldEarly = held();
            }
            if (done == late) {
                heldLate = held();
            }
        }

        long growth() {
            assertThat(heldEarly).isPositive();
            assertThat(heldLate).isPositive();
            return heldLate - heldEarly;
        }

        private static long held() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    /** Makes its rows as they are read, and has somebody look at the heap meanwhile. */
    private static final class EndlessRoster extends Reader {

        private final int all;
        private final Heap heap;
        private String line;
        private int place;
        private int rows;

        EndlessRoster(int all, Heap heap) {
            this.all = all;
            this.heap = heap;
            line = "role,number,given_name,family_name,email,roadmap,started_on\n";
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (place == line.length()) {
                if (rows == all) {
                    return -1;
                }
                rows++;
                place = 0;
                line =
                        "student,N-%1$d,Given%1$d,Family%1$d,n%1$d@alder.example,health-information-technician,2025-08-25%n"
                                .formatted(rows);
                heap.look(rows);
            }
            var given = Math.min(length, line.length() - place);
            line.getChars(place, place + given, buffer, offset);
            place += given;
            return given;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
