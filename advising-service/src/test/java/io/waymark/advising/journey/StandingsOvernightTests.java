package io.waymark.advising.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.journey.Mark;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AdvisingTest
class StandingsOvernightTests {

    private static final String HIT = "health-information-technician";
    private static final String TWO_WEEKS_ON =
            "select count(*) from journey_standing where job_ready_likely = promised + 14";

    private final College alder;
    private final MovableClock clock;
    private final StandingsOvernight night;
    private final Journeys journeys;
    private final JdbcClient jdbc;

    @Autowired
    StandingsOvernightTests(
            Colleges colleges, MovableClock clock, StandingsOvernight night, Journeys journeys, JdbcClient jdbc) {
        this.clock = clock;
        this.night = night;
        this.journeys = journeys;
        this.jdbc = jdbc;
        alder = colleges.open();
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void movesTheForecastOfEverybodyStretchByStretch() {
        walking(1_203);
        later();

        runs();

        assertThat(alder.sql(TWO_WEEKS_ON, Integer.class)).containsExactly(1_203);
    }

    @Test
    void writesOnlyWhatChanges() {
        walking(3);
        later();
        runs();
        var written = versions();

        runs();

        assertThat(versions()).isEqualTo(written);
    }

    @Test
    void findsTheSameAsWhoeverChangesTheEvidence() {
        var maya = alder.student("Maya");
        begin(List.of(maya, alder.student("Eli")));
        alder.as(maya, Role.STUDENT, EvidenceApi.class)
                .submit(SubmitEvidence.reflection("research-duties/reflection", "word ".repeat(100)), null);
        var kept = standings();

        change("update journey_standing set percent = 99, trail = '{}' where institution_id = ?");
        runs();

        assertThat(standings()).isEqualTo(kept);
        assertThat(kept).anySatisfy(it -> assertThat(it).contains(Mark.PROGRESS.name()));
    }

    @Test
    void isKeptFromNobodyByWhatFailsForOne() {
        var students = walking(3);
        alder.inside(() -> jdbc.sql("""
                        insert into evidence (institution_id, id, student_id, requirement, kind, status, amount,
                            payload, payload_version, submitted_at, version)
                        values (?, gen_random_uuid(), ?, 'no requirement', 'REFLECTION', 'SUBMITTED', 1,
                            '{"kind": "reflection"}', 1, now(), 0)
                        """)
                .params(alder.id().value(), students.getFirst().value())
                .update());
        later();

        assertThatThrownBy(this::runs).isInstanceOf(IllegalArgumentException.class);

        assertThat(alder.sql(TWO_WEEKS_ON, Integer.class)).containsExactly(2);
    }

    @Test
    void leavesWhoIsNoLongerActive() {
        walking(2);
        change("update person set lifecycle = 'DEACTIVATED' where institution_id = ? and number = 'N1'");
        later();

        runs();

        assertThat(alder.sql(TWO_WEEKS_ON, Integer.class)).containsExactly(1);
    }

    private void runs() {
        CurrentInstitution.run(alder.id(), night::run);
    }

    private void later() {
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(14)));
    }

    private List<PersonId> walking(int students) {
        var ids = Stream.generate(PersonId::next).limit(students).toList();
        alder.inside(() -> jdbc.sql("""
                        insert into person (institution_id, id, number, given_name, family_name, email, roles, zone, version)
                        select ?, id, 'N' || n, 'S', 'Student', 'n' || n || '@alder.example', '{STUDENT}', 'UTC', 0
                        from unnest(?) with ordinality as s (id, n)
                        """)
                .params(alder.id().value(), ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .update());
        begin(ids);
        return ids;
    }

    private void begin(List<PersonId> students) {
        alder.inside(() -> {
            journeys.begin(HIT, LocalDate.of(2026, 3, 2), students);
            return true;
        });
    }

    private void change(String statement) {
        alder.inside(() -> jdbc.sql(statement).param(alder.id().value()).update());
    }

    private List<String> versions() {
        return alder.sql("select student_id || ' ' || xmin from journey_standing order by student_id", String.class);
    }

    private List<String> standings() {
        return alder.sql("select s::text from journey_standing s order by student_id", String.class);
    }
}
