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
        person(ALDER, "Bob", "Łukasz", "Świątek");
        person(BIRCH, "Renée", "", "D’Arcy");
        jdbc.sql("insert into advising.cohort (institution_id, id, name, version) values (?, ?, 'Été', 0)")
                .params(ALDER, UUID.randomUUID())
                .update();

        migrate("advising", "db/advising", "flyway_history", "236", WordsOfOldRows.all());

        assertThat(words("select word from advising.person_word where institution_id = '%s' order by 1"
                        .formatted(ALDER)))
                .isEqualTo(SearchWords.list("Bob Świątek", "Łukasz Świątek", "N-Bob", "bob@alder.example"));
        assertThat(words("select word from advising.person_word where institution_id = '%s'".formatted(BIRCH)))
                .contains("darcy", "arcy", "reneedarcy");
        assertThat(words("select unnest(words) from advising.cohort")).containsExactly("ete");
        assertThat(words("""
                        select relname from pg_class
                        where relname in ('person', 'cohort', 'program', 'question', 'site') and not relforcerowsecurity
                        """)).isEmpty();
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
