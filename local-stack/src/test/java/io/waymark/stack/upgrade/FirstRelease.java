package io.waymark.stack.upgrade;

import io.waymark.core.roadmap.reading.RoadmapLibrary;
import io.waymark.kit.test.PostgresServer;
import io.waymark.stack.StackForTests;
import io.waymark.stack.platform.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database as the first release left it: its migrations, and rows of every table that colleges had filled by then. */
final class FirstRelease {

    /** The highest migration of each schema's own. */
    private static final Map<String, String> VERSIONS =
            Map.of("scheduling", "2", "advising", "11", "mentoring", "3", "web", "4");

    private static final Pattern NAMED = Pattern.compile("#([a-z-]+)");

    private final Stack.Server database;

    private FirstRelease(Stack.Server database) {
        this.database = database;
    }

    /** The id of what the rows name by a word. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Stack.Server left(String name) {
        var release = new FirstRelease(StackForTests.emptyDatabase(name));
        release.migrate("platform", "db/platform", "flyway_history", "1");
        List.of("scheduling", "advising", "mentoring", "web").forEach(release::migrate);
        release.fill();
        return release.database;
    }

    /** As the superuser, whom no row is hidden from. */
    static JdbcClient jdbc(Stack.Server database) {
        var server = PostgresServer.get();
        return JdbcClient.create(
                new SingleConnectionDataSource(database.url(), server.user(), server.password(), true));
    }

    private void migrate(String schema) {
        migrate(schema, "db/audit", "flyway_history_audit", "2");
        if (!schema.equals("scheduling")) {
            migrate(schema, "db/service", "flyway_history_service", "3");
        }
        migrate(schema, "db/" + schema, "flyway_history", Objects.requireNonNull(VERSIONS.get(schema)));
    }

    private void migrate(String schema, String location, String history, String version) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .schemas(schema)
                .defaultSchema(schema)
                .table(history)
                .locations("classpath:" + location)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version)
                .load()
                .migrate();
    }

    private void fill() {
        var jdbc = jdbc(database);
        jdbc.sql("select set_config('upgrade.roadmap', ?, false)")
                .param(RoadmapLibrary.text(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN))
                .query(String.class)
                .single();
        for (var statement : rows().split(";\\n")) {
            jdbc.sql(statement).update();
        }
    }

    private static String rows() {
        try (var file = FirstRelease.class.getResourceAsStream("/upgrade/first-release.sql")) {
            return NAMED.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(found -> id(found.group(1)).toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
