package io.waymark.advising;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.search.SearchWords;
import io.waymark.kit.test.PostgresServer;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was there before anything was found by words is found by them, in every college. */
class WordsOfOldRowsTests {

    private static final UUID ALDER = UUID.randomUUID();
    private static final UUID BIRCH = UUID.randomUUID();

    private final DriverManagerDataSource database = database();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void haveTheWordsThatTheServiceWouldWrite() {
        migrate("platform", "db/platform", "flyway_history", "latest");
        migrate("advising", "db/audit", "flyway_history_audit", "latest");
        migrate("advising", "db/service", "flyway_history_service", "latest");
        migrate("advising", "db/advising", "flyway_history", "231");
        nights(ALDER);
        nights(BIRCH);
        person(ALDER, "Bob", "Łukasz", "Świątek");
        person(BIRCH, "Renée", "", "D’Arcy");
        jdbc.sql("insert into advising.cohort (institution_id, id, name, version) values (?, ?, 'Été', 0)")
                .params(ALDER, UUID.randomUUID())
                .update();
        jdbc.sql("""
                        insert into advising.program (
                            institution_id, id, college, name, level, cip, mode, url, retired, version)
                        values (?, ?, 'Université', 'Codage', 'BACHELOR', '51.0707', 'ONLINE', 'https://u.example', false, 0)
                        """).params(BIRCH, UUID.randomUUID()).update();
        jdbc.sql("""
                        insert into advising.site (institution_id, id, name, name_key, kind, address, contacts, capacity, retired, version)
                        values (?, ?, 'Clínica', 'clínica', 'CLINIC', '12 Elm', '[]', 1, false, 0)
                        """).params(ALDER, UUID.randomUUID()).update();
        question(BIRCH);
        var trail = count("advising.audit_entry");

        migrate("advising", "db/advising", "flyway_history", "236", AdvisingSchema.inJava());

        assertThat(words("select word from advising.person_word where institution_id = '%s' order by 1"
                        .formatted(ALDER)))
                .isEqualTo(SearchWords.list("Bob Świątek", "Łukasz Świątek", "N-Bob", "bob@alder.example"));
        assertThat(words("select word from advising.person_word where institution_id = '%s'".formatted(BIRCH)))
                .contains("darcy", "arcy", "reneedarcy");
        assertThat(words("select unnest(words) from advising.cohort")).containsExactly("ete");
        assertThat(words("select unnest(words) from advising.program"))
                .isEqualTo(SearchWords.list("Université", "Codage", "51.0707"));
        assertThat(words("select unnest(words) from advising.question"))
                .isEqualTo(SearchWords.list("Q-1", "Which code?", "The latest."));
        assertThat(words("select unnest(words) from advising.site")).isEqualTo(SearchWords.list("Clínica", "12 Elm"));
        assertThat(count("advising.audit_entry")).isEqualTo(trail);
        assertThat(words("""
                        select tgname::text from pg_trigger where tgenabled = 'D'
                        union all select relname from pg_class
                        where relname in ('person', 'cohort', 'program', 'question', 'site') and not relforcerowsecurity
                        """)).isEmpty();
    }

    /** As every college has them that is there. */
    private void nights(UUID college) {
        jdbc.sql("""
                        insert into advising.scheduled_tasks
                            (task_name, task_instance, task_data, execution_time, picked, version, priority)
                        values ('nightly', ?, '', now(), false, 1, 10)
                        """).params(college.toString()).update();
    }

    private void question(UUID college) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into advising.question (institution_id, id, credential, identifier, shipped, latest)
                        values (?, ?, 'rhit', 'Q-1', false, 2)
                        """).params(college, id).update();
        for (var stem : List.of("What was it?", "Which code?")) {
            jdbc.sql("""
                            insert into advising.question_wording (
                                institution_id, question_id, number, domain, difficulty, stem, choices, correct, explanation,
                                source_title)
                            select ?, ?, count(*) + 1, 1, 'EASY', ?, '{a,b,c,d}', 'A', 'The latest.', 'Book'
                            from advising.question_wording
                            """).params(college, id, stem).update();
        }
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private void person(UUID college, String given, String preferred, String family) {
        jdbc.sql("""
                        insert into advising.person (
                            institution_id, id, number, given_name, preferred_name, family_name, email, roles, zone, version)
                        values (?, ?, 'N-' || ?, ?, nullif(?, ''), ?, lower(?) || '@alder.example', '{STUDENT}', 'Etc/UTC', 0)
                        """)
                .params(college, UUID.randomUUID(), given, given, preferred, family, given)
                .update();
    }

    private List<String> words(String query) {
        return jdbc.sql(query).query((row, _) -> row.getString(1)).list();
    }

    private void migrate(String schema, String location, String history, String target, JavaMigration... inJava) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .table(history)
                .locations("classpath:" + location)
                .javaMigrations(inJava)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(target)
                .load()
                .migrate();
    }

    private static DriverManagerDataSource database() {
        var server = PostgresServer.get();
        return new DriverManagerDataSource(
                server.createDatabase("with_rows_without_words"), server.user(), server.password());
    }
}
