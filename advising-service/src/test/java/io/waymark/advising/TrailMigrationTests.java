package io.waymark.advising;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.PostgresServer;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A trail from when it still copied what is written about sites. */
class TrailMigrationTests {

    private static final UUID COLLEGE = UUID.randomUUID();

    private final DriverManagerDataSource database = database();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void losesTheTextsThatWereCopied() {
        migrate("platform", "db/platform", "flyway_history", "latest");
        migrate("advising", "db/audit", "flyway_history_audit", "latest");
        migrate("advising", "db/service", "flyway_history_service", "latest");
        migrate("advising", "db/advising", "flyway_history", "171");
        jdbc.sql("""
                        insert into advising.site values (?, gen_random_uuid(), 'Alder Clinic', 'alder clinic', 'CLINIC', 'Main St',
                            '[{"name": "Lena Ortiz"}]', 3, null, 'Parking is behind the house.', false, 1)
                        """).param(COLLEGE).update();
        assertThat(trail()).contains("Lena Ortiz", "Parking");

        migrate("advising", "db/advising", "flyway_history", "180");
        jdbc.sql("update advising.site set capacity = 4, notes = 'Parking is free.'")
                .update();

        assertThat(trail())
                .contains("Alder Clinic", "\"capacity\": [3, 4]", "\"notes\": [\"unspoken\"]")
                .doesNotContain("Lena Ortiz", "Parking");
    }

    private String trail() {
        return jdbc.sql("select string_agg(changed::text, ' ') from advising.audit_entry where entity = 'site'")
                .query(String.class)
                .single();
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

    private static DriverManagerDataSource database() {
        var server = PostgresServer.get();
        return new DriverManagerDataSource(server.createDatabase("copied_texts"), server.user(), server.password());
    }
}
