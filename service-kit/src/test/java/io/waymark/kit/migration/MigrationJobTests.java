package io.waymark.kit.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.kit.job.Jobs;
import io.waymark.kit.test.PostgresServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationJobTests {

    private static final Jobs JOBS =
            new Jobs("sample", Map.of("migrate", List.of(MigrationJob.class, SampleSchema.class)));
    private static final String ROLE = "sample_with_a_job";

    private final PostgresServer server = PostgresServer.get();

    @Test
    void aServiceThatKnowsNoOwnerStartsOnlyWhereAllOfItsMigrationsRan() {
        var url = server.createDatabase("migrated_by_a_job");

        assertThatThrownBy(() -> start(url, "first")).rootCause().isInstanceOf(OutdatedSchemaException.class);
        migrate(url, "first");
        start(url, "first");
        owner(url).sql("create schema kept").update();
        owner(url).sql("alter table sample.flyway_history set schema kept").update();
        assertThatThrownBy(() -> start(url, "first"))
                .rootCause()
                .isInstanceOf(OutdatedSchemaException.class)
                .hasMessageContaining("db/sample in sample: V1");
    }

    @Test
    void aServiceStartsOnWhatALaterReleaseMade() {
        var url = server.createDatabase("migrated_by_a_later_release");
        migrate(url, "first");
        owner(url).sql("""
                        insert into sample.flyway_history
                        select installed_rank + 100, '9999', 'later', type, 'V9999__later.sql', checksum, installed_by,
                               installed_on, execution_time, success
                          from sample.flyway_history order by installed_rank desc limit 1
                        """).update();

        start(url, "first");
    }

    @Test
    void theJobGivesTheRoleThePasswordThatItsServiceKnows() {
        var url = server.createDatabase("password_by_a_job");
        migrate(url, "first");
        var first = passwordOf(url);

        migrate(url, "second");

        assertThat(passwordOf(url)).startsWith("SCRAM-SHA-256$").isNotEqualTo(first);
    }

    /** The embedded server lets everybody in: what would be compared is read instead. */
    private String passwordOf(String url) {
        return owner(url)
                .sql("select rolpassword from pg_authid where rolname = ?")
                .param(ROLE)
                .query(String.class)
                .single();
    }

    @Test
    void whatIsNoJobIsServed() {
        assertThat(JOBS.did()).isFalse();
        assertThat(JOBS.did("--server.port=80")).isFalse();
    }

    private void migrate(String url, String password) {
        assertThat(JOBS.did(
                        "migrate",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + ROLE,
                        "--spring.datasource.password=" + password,
                        "--spring.flyway.url=" + url,
                        "--spring.flyway.user=" + server.user(),
                        "--spring.flyway.password=" + server.password()))
                .isTrue();
    }

    private static void start(String url, String password) {
        new SpringApplicationBuilder(Service.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + ROLE,
                        "--spring.datasource.password=" + password,
                        "--waymark.migration.at-start=false")
                .close();
    }

    private JdbcClient owner(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url, server.user(), server.password()));
    }

    @Configuration(proxyBeanMethods = false)
    @Import({MigrationConfiguration.class, SampleSchema.class})
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class Service {}

    @Configuration(proxyBeanMethods = false)
    static class SampleSchema {

        @Bean
        SchemaMigration sample() {
            return SchemaMigration.ofService("sample");
        }
    }
}
