package io.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.PostgresServer;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Accounts whose addresses were kept with letters and their accents apart. */
class AddressMigrationTests {

    private static final String COLLEGE = "5f0c4c5e-0d0c-4d5b-9a1e-000000000001";

    private final SingleConnectionDataSource database = database();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void areComposedUnlessTwoWouldShareOne() {
        migrate("platform", "db/platform", "flyway_history", "latest");
        migrate("web", "db/audit", "flyway_history_audit", "latest");
        migrate("web", "db/service", "flyway_history_service", "latest");
        migrate("web", "db/web", "flyway_history", "38");
        open("jose\u0301@alder.example");
        open("rene\u0301e@alder.example");
        open("ren\u00e9e@alder.example");

        migrate("web", "db/web", "flyway_history", "40");

        assertThat(addresses())
                .containsExactlyInAnyOrder(
                        "jos\u00e9@alder.example", "rene\u0301e@alder.example", "ren\u00e9e@alder.example");
    }

    private void open(String email) {
        jdbc.sql("""
                        insert into web.account (
                            institution_id, id, email, given_name, family_name, roles, zone, active, revision)
                        values ('%s', gen_random_uuid(), ?, 'Jose', 'Ruiz', '{STUDENT}', 'America/New_York', true, 1)
                        """.formatted(COLLEGE)).param(email).update();
    }

    private List<String> addresses() {
        return jdbc.sql("select email from web.account")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void migrate(String schema, String location, String history, String target) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:" + location)
                .target(target)
                .load()
                .migrate();
    }

    private static SingleConnectionDataSource database() {
        var server = PostgresServer.get();
        return new SingleConnectionDataSource(
                server.createDatabase("accounts_to_compose"), server.user(), server.password(), true);
    }
}
