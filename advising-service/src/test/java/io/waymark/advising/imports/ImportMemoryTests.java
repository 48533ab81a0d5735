package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
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
class ImportMemoryTests {

    private static final int FEW = 2_000;
    private static final int ALL = 20_000;
    private static final long MEGABYTE = 1 << 20;

    private final College alder;
    private final ImportStore imports;
    private final ImportCounts counts;
    private final ImportRows rows;
    private final ImportErrorStore errors;
    private final ConflictQuery conflictQuery;
    private final ConflictStore conflicts;
    private final ChangeStore changes;
    private final ImportStaging staging;
    private final ImportNotices notices;
    private final TransactionSettings settings;
    private final ImportMerge merge;
    private final ImportRuleBook ruleBook;
    private final TransactionOperations transaction;
    private final Clock clock;

    @Autowired
    ImportMemoryTests(
            Colleges colleges,
            ImportStore imports,
            ImportCounts counts,
            ImportRows rows,
            ImportErrorStore errors,
            ConflictQuery conflictQuery,
            ConflictStore conflicts,
            ChangeStore changes,
            ImportStaging staging,
            ImportNotices notices,
            TransactionSettings settings,
            ImportMerge merge,
            ImportRuleBook ruleBook,
            TransactionOperations transaction,
            Clock clock) {
        this.alder = colleges.open();
        this.imports = imports;
        this.counts = counts;
        this.rows = rows;
        this.errors = errors;
        this.conflictQuery = conflictQuery;
        this.conflicts = conflicts;
        this.changes = changes;
        this.staging = staging;
        this.notices = notices;
        this.settings = settings;
        this.merge = merge;
        this.ruleBook = ruleBook;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void holdsNoMoreOfTwentyThousandRowsFromTheFileToTheDirectory() {
        var heap = new Heap(FEW, ALL);
        var upload = stageAll(heap);
        var stagingGrowth = heap.growth();
        var checkingGrowth = check(upload);
        List<Integer> reported = new ArrayList<>();
        var applyingGrowth = apply(upload, reported);

        assertThat(List.of(stagingGrowth, checkingGrowth, applyingGrowth)).allMatch(it -> it < 8 * MEGABYTE);
        assertThat(reported).hasSize(20).isSorted().doesNotHaveDuplicates().endsWith(ALL);
        assertThat(alder.count("journey_standing")).isEqualTo(ALL);
    }

    private ImportId stageAll(Heap heap) {
        return alder.inside(() -> {
            var received = stage(ALL, heap);
            imports.received(received.upload(), 1, received.staged());
            return received.upload();
        });
    }

    private record Received(ImportId upload, ImportFile.Contents staged) {}

    private Received stage(int rows, Heap heap) {
        var upload = ImportId.next();
        imports.add(upload, "Fall import", false, alder.admin(), MovableClock.MONDAY_MORNING);
        return new Received(upload, staging.stage(upload, reading -> read(reading, new EndlessFile(rows, heap))));
    }

    private static ImportFile.Contents read(ImportFile file, Reader text) {
        try {
            return file.read(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private long check(ImportId upload) {
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
        var checking = new ImportChecking(
                imports,
                counts,
                rows,
                errors,
                conflictQuery,
                conflicts,
                changes,
                notices,
                settings,
                ruleBook,
                watched,
                clock);
        CurrentInstitution.run(alder.id(), () -> checking.check(upload));
        return heap.growth();
    }

    private long apply(ImportId upload, List<Integer> reported) {
        var heap = new Heap(2, 19);
        var terms =
                new MergeTerms(alder.admin(), MovableClock.MONDAY_MORNING, ConflictChoice.KEEP, ConflictChoice.KEEP);
        var applied = new AtomicInteger();
        alder.inside(() -> {
            merge.merge(upload, terms, it -> {
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
    private static final class EndlessFile extends Reader {

        private final int all;
        private final Heap heap;
        private String line;
        private int place;
        private int rows;

        EndlessFile(int all, Heap heap) {
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
