package io.waymark.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.core.event.InstitutionOpened;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.night.Nights;
import io.waymark.kit.task.TaskWorkers;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class NightTests extends SampleTest {

    private final Nights nights;
    private final List<NightlyWork> works;
    private final TaskWorkers workers;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final InstitutionId alder = InstitutionId.next();
    private final InstitutionId birch = InstitutionId.next();

    @Autowired
    NightTests(
            Nights nights,
            List<NightlyWork> works,
            TaskWorkers workers,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.nights = nights;
        this.works = works;
        this.workers = workers;
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void beginWhenACollegeOpensAndOnlyOnce() {
        var opened = new InstitutionOpened(alder, "alder", "Alder Valley College", "America/New_York", "en-US");

        transaction.executeWithoutResult(_ -> events.publishEvent(opened));
        transaction.executeWithoutResult(_ -> events.publishEvent(opened));

        assertThat(jdbc.sql("""
                                select count(*) from scheduled_tasks
                                where task_name = 'nightly' and task_instance = ? and execution_time > now()
                                """).param(alder.toString()).query(Integer.class).single())
                .isOne();
    }

    @Test
    void sayWhichCollegesThereAre() {
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new InstitutionOpened(birch, "birch", "Birch College", "America/New_York", "en-US")));

        assertThat(nights.colleges()).containsOnlyOnce(birch).doesNotContain(InstitutionId.next());
    }

    @Test
    void beginAtTheHourOfTheCollegesOwnZoneAlsoAfterItMoved() {
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new InstitutionOpened(alder, "alder", "Alder Valley College", "America/New_York", "en-US")));
        assertThat(hourOfTheNight("America/New_York")).isEqualTo("02:30");

        transaction.executeWithoutResult(_ -> events.publishEvent(
                new InstitutionOpened(alder, "alder", "Alder Valley College", "Pacific/Honolulu", "en-US")));
        assertThat(hourOfTheNight("Pacific/Honolulu")).isEqualTo("02:30");
    }

    private @Nullable String hourOfTheNight(String zone) {
        return jdbc.sql("""
                        select to_char(execution_time at time zone ?, 'HH24:MI') from scheduled_tasks
                        where task_name = 'nightly' and task_instance = ?
                        """).params(zone, alder.toString()).query(String.class).single();
    }

    @Test
    void forgetReceivedEventsAndKeysThatAreOldEnough() {
        receive(alder, "evt_old", 91);
        receive(alder, "evt_young", 89);
        receive(birch, "evt_old", 91);
        claim(alder, "old", 8);
        claim(alder, "young", 6);

        CurrentInstitution.run(alder, () -> works.forEach(NightlyWork::run));

        assertThat(texts(alder, "select event_id from inbox")).containsExactly("evt_young");
        assertThat(texts(birch, "select event_id from inbox")).containsExactly("evt_old");
        assertThat(texts(alder, "select key from idempotency_key")).containsExactly("young");
    }

    /** The row is as for those colleges that were open before there were nights. */
    @Test
    void areDoneWhenTheyAreDueAndDueAgainTheNextDay() {
        receive(alder, "evt_old", 91);
        jdbc.sql("""
                        insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version, priority)
                        select 'nightly', ?, convert_to(json_build_object('institution', ?)::text, 'UTF8'), now(), false, 1, 10
                        """).params(alder.toString(), alder.value()).update();

        workers.look();

        await().untilAsserted(() -> assertThat(jdbc.sql("""
                                select execution_time > now() from scheduled_tasks
                                where task_name = 'nightly' and task_instance = ?
                                """)
                        .param(alder.toString())
                        .query(Boolean.class)
                        .single())
                .isTrue());
        assertThat(texts(alder, "select event_id from inbox")).isEmpty();
    }

    private void receive(InstitutionId college, String event, int daysAgo) {
        within(
                college,
                () -> jdbc.sql("insert into inbox values (?, ?, 'x', now() - make_interval(days => ?))")
                        .params(college.value(), event, daysAgo)
                        .update());
    }

    private void claim(InstitutionId college, String key, int daysAgo) {
        within(
                college,
                () -> jdbc.sql("""
                                insert into idempotency_key
                                values (?, gen_random_uuid(), ?, 'x', gen_random_uuid(), now() - make_interval(days => ?))
                                """).params(college.value(), key, daysAgo).update());
    }

    private List<String> texts(InstitutionId college, String query) {
        return CurrentInstitution.call(
                college,
                () -> transaction.execute(
                        _ -> jdbc.sql(query).query(String.class).list()));
    }

    private void within(InstitutionId college, Runnable work) {
        CurrentInstitution.run(college, () -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
