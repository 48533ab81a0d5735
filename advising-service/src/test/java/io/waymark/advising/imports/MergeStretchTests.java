package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportState;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What applying a stretch of an import costs must not grow with what the college has already. */
@AdvisingTest
class MergeStretchTests {

    private static final int STRETCHES = 4;

    private final College alder;
    private final ImportApi imports;
    private final ImportMerge merge;
    private final JdbcClient jdbc;

    @Autowired
    MergeStretchTests(Colleges colleges, ImportMerge merge, JdbcClient jdbc) {
        this.merge = merge;
        this.jdbc = jdbc;
        alder = colleges.open();
        imports = alder.asAdmin(ImportApi.class);
    }

    @Test
    void readsTheJourneysOfItsOwnStudentsOnly() {
        var upload = checked(STRETCHES * 1_000);
        List<Long> read = new ArrayList<>();

        alder.inside(() -> {
            merge.merge(
                    new ImportId(upload),
                    new MergeTerms(
                            alder.admin(), MovableClock.MONDAY_MORNING, ConflictChoice.KEEP, ConflictChoice.KEEP),
                    _ -> read.add(journeysRead()));
            return read;
        });

        assertThat(read).hasSize(STRETCHES);
        var second = read.get(1) - read.get(0);
        var last = read.getLast() - read.get(STRETCHES - 2);
        assertThat(last).isCloseTo(second, Offset.offset(100L));
    }

    private long journeysRead() {
        return jdbc.sql("""
                        select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables
                        where relname = 'journey'
                        """).query(Long.class).single();
    }

    private UUID checked(int students) {
        var csv = IntStream.range(0, students)
                .mapToObj("student,S-%1$d,Ann,Crowd,s%1$d@alder.example,health-information-technician\n"::formatted)
                .collect(Collectors.joining("", "role,number,given_name,family_name,email,roadmap\n", ""));
        var upload = imports.upload(
                        "Fall",
                        false,
                        new InputStreamResource(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))))
                .id();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> imports.show(upload).state() == ImportState.CHECKED);
        return upload;
    }
}
