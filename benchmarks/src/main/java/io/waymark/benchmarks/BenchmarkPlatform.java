package io.waymark.benchmarks;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.security.TokenAudience;
import io.waymark.kit.tenancy.Caller;
import io.waymark.stack.platform.Ports;
import io.waymark.stack.platform.Stack;
import io.waymark.web.token.TokenMint;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The whole platform in this JVM on a database of its own, which is thrown away afterwards. */
record BenchmarkPlatform(EmbeddedPostgres postgres, Stack stack, JdbcClient database) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    static BenchmarkPlatform start() {
        try {
            // No night may begin by itself.
            System.setProperty("waymark.nightly.at", "23:59");
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("jit", "off")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .start();
            var url = "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort());
            var stack = new Stack(
                    Ports.free(),
                    new Stack.Server(url, "postgres", "postgres", "service"),
                    Files.createTempDirectory("benchmark"));
            var database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
            database.sql("create extension pg_stat_statements").update();
            return new BenchmarkPlatform(postgres, stack, database);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A college with an advisor for each 250 students, entered by an import as any college's are. */
    InstitutionId college(int students) throws InterruptedException {
        api().open("benchmark");
        waitUntil(() -> count("select count(*) from web.account where 'ADMIN' = any (roles)") == 1);
        enter(students);
        return admin().institution();
    }

    /** So many students are there now; those who were there stay who they were. */
    void enter(int students) throws InterruptedException {
        var tokens = stack.web().getBean(TokenMint.class);
        var admin = admin();
        var api = api();
        api.signIn(() -> tokens.mintFor(admin, Set.of(TokenAudience.ADVISING)));
        var upload = api.upload(StudentFile.of(students));
        waitUntil(() -> api.stateOf(upload).equals("CHECKED"));
        api.apply(upload);
        waitUntil(() -> api.stateOf(upload).equals("APPLIED"));
    }

    private CollegeApi api() {
        return new CollegeApi(stack.webUrl(), stack.advisingUrl(), stack.operatorSecret());
    }

    private Caller admin() {
        return database.sql("select institution_id, id from web.account where 'ADMIN' = any (roles)")
                .query((row, _) -> new Caller(
                        new InstitutionId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class)),
                        "Ruth",
                        Set.of(Role.ADMIN)))
                .single();
    }

    List<PersonId> students(InstitutionId college, int limit) {
        return database.sql("""
                        select id from advising.person
                        where institution_id = ? and 'STUDENT' = any (roles) order by id limit ?
                        """)
                .params(college.value(), limit)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    void waitUntilNothingIsOnItsWay() throws InterruptedException {
        waitUntil(() -> count("""
                        select (select count(*) from advising.scheduled_tasks where queue in ('delivery', 'import'))
                             + (select count(*) from mentoring.scheduled_tasks where queue = 'delivery')
                        """) == 0);
    }

    void waitUntilTheNightIsOver() throws InterruptedException {
        waitUntil(() -> count("""
                        select count(*) from advising.scheduled_tasks
                        where task_name = 'nightly' and last_success is not null
                        """) == 1);
    }

    private int count(String query) {
        return database.sql(query).query((row, _) -> row.getInt(1)).single();
    }

    private static void waitUntil(BooleanSupplier happened) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It did not happen within " + PATIENCE);
            }
            Thread.sleep(Duration.ofMillis(500));
        }
    }

    @Override
    public void close() {
        stack.close();
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
