package io.waymark.advising.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many students are put on a roadmap by the rules of one. */
@AdvisingTest
class JourneyStartsTests {

    private static final String HIT = "health-information-technician";
    private static final LocalDate MAY = LocalDate.parse("2026-05-04");

    private final College alder;
    private final Journeys journeys;
    private final JdbcClient jdbc;
    private final PersonId maya;
    private final PersonId eli;

    @Autowired
    JourneyStartsTests(Colleges colleges, Journeys journeys, JdbcClient jdbc) {
        this.journeys = journeys;
        this.jdbc = jdbc;
        alder = colleges.open();
        maya = alder.student("Maya");
        eli = alder.student("Eli");
    }

    @Test
    void beginOnTheDayGivenOrToday() {
        begin(HIT, MAY, maya);
        begin(HIT, null, eli);

        assertThat(days()).containsExactlyInAnyOrder("2026-05-04", "2026-03-02");
        assertThat(alder.sql(
                        "select distinct trail[1] || ' ' || (promised = job_ready_likely) from journey_standing",
                        String.class))
                .containsExactly("TODO true");
    }

    @Test
    void leaveWhoWalksItAlreadyAsTheyAre() {
        begin(HIT, null, maya);
        var before = alder.sql("select xmin::text from journey_standing", String.class);

        begin(HIT, MAY, maya, eli, eli);

        assertThat(days()).containsExactlyInAnyOrder("2026-03-02", "2026-05-04");
        assertThat(alder.sql("select xmin::text from journey_standing", String.class))
                .containsAll(before)
                .hasSize(2);
    }

    @Test
    void beginForNobodyWhereOneWalksAnother() {
        publishAstronaut();
        begin("astronaut", null, maya);

        assertThatThrownBy(() -> begin(HIT, null, maya, eli)).hasMessageContaining("another roadmap");
        assertThat(alder.count("journey")).isOne();
    }

    @Test
    void beginForNobodyWhereOneIsNoActiveStudent() {
        assertThatThrownBy(() -> begin(HIT, null, maya, alder.advisor("Dana"))).hasMessageContaining("no such student");
        assertThatThrownBy(() -> begin("cook", null, maya)).hasMessageContaining("no roadmap with this key");
        assertThat(alder.count("journey")).isZero();
    }

    @Test
    void findSignalsTheMomentTheyAreMade() {
        alder.assign(alder.advisor("Dana"), maya, eli);

        begin(HIT, null, maya, eli);

        assertThat(alder.sql("select distinct resolution from signal where kind = 'NO_ROADMAP'", String.class))
                .containsExactly("ROADMAP_STARTED");
    }

    /** Nested loops are off in an import, so a join would read every journey of the college for each stretch. */
    @Test
    void readNoJourneysOfOthers() {
        begin(HIT, null, crowd(2_000));

        var read = alder.inside(() -> {
            jdbc.sql("set local enable_nestloop = off").update();
            // The plan of a foreign key's check may be one for the empty table that it was first made for.
            jdbc.sql("discard plans").update();
            var before = journeysRead();
            journeys.begin(HIT, null, List.of(maya, eli));
            return journeysRead() - before;
        });

        assertThat(read).isLessThan(50);
    }

    /** Those of earlier transactions on the same connection are counted too, for up to a second. */
    private long journeysRead() {
        return jdbc.sql("""
                        select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables
                        where relname = 'journey'
                        """).query(Long.class).single();
    }

    @Test
    void makeOneJourneyOfTwoAtTheSameTime() throws Exception {
        publishAstronaut();
        var together = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var done = both.invokeAll(
                    List.of(starting(HIT, together), starting("astronaut", together)), 30, TimeUnit.SECONDS);

            assertThat(done).extracting(it -> it.get().isEmpty()).containsExactlyInAnyOrder(true, false);
            assertThat(done).extracting(it -> it.get()).anyMatch(it -> it.contains("another roadmap"));
        }
        assertThat(alder.count("journey")).isOne();
        assertThat(alder.count("journey_standing")).isOne();
    }

    private Callable<String> starting(String roadmap, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney(roadmap, null));
                return "";
            } catch (RuntimeException refused) {
                return String.valueOf(refused.getMessage());
            }
        };
    }

    private PersonId[] crowd(int size) {
        return alder.inside(() -> jdbc.sql("""
                        insert into person (institution_id, id, number, given_name, family_name, email, roles, zone,
                                            lifecycle, version)
                        select ?, gen_random_uuid(), 'C-' || n, 'Ann', 'Crowd', 'c' || n || '@alder.example',
                               array['STUDENT'], 'America/New_York', 'ACTIVE', 0
                        from generate_series(1, ?) n
                        returning id
                        """)
                        .params(alder.id().value(), size)
                        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                        .list())
                .toArray(PersonId[]::new);
    }

    private void publishAstronaut() {
        alder.sql("""
                insert into published_roadmap select institution_id, 'astronaut', 1, title, content, published_at
                from published_roadmap where key = 'health-information-technician' returning 1
                """, Integer.class);
    }

    private void begin(String roadmap, @Nullable LocalDate day, PersonId... students) {
        alder.inside(() -> {
            journeys.begin(roadmap, day, Arrays.asList(students));
            return true;
        });
    }

    private List<String> days() {
        return alder.sql("select started_on::text from journey", String.class);
    }
}
