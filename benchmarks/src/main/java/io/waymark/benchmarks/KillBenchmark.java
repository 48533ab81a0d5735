package io.waymark.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Kills each service in turn, as often as {@code -Dkills} says, while an import is applied and its news are on their way.
 * Fails if an event was lost, or the last is not applied within a minute of the restart.
 */
public final class KillBenchmark {

    private static final int STUDENTS = 2_000;
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final double LONGEST_SECONDS = 60;

    private KillBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "150")
                .start()) {
            var url = "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort());
            var database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
            try (var services = KillableServices.start(url)) {
                var load = ImportLoad.begin(services, database, STUDENTS);
                var longest = new LinkedHashMap<String, Double>();
                for (var kill = 0; kill < KILLS; kill++) {
                    for (var service : services.names()) {
                        var seconds = killOnce(services, load, service);
                        System.out.printf(
                                "kill %d of %s: the last event was applied %.1f s after the restart%n",
                                kill + 1, service, seconds);
                        longest.merge(service, seconds, Math::max);
                    }
                }
                report(longest, load.lost());
            }
        }
    }

    private static double killOnce(KillableServices services, ImportLoad load, String service)
            throws IOException, InterruptedException {
        load.applyAnotherImport();
        services.kill(service);
        services.restart(service);
        var ready = System.nanoTime();
        load.waitUntilEverythingIsTold();
        return (System.nanoTime() - ready) / 1e9;
    }

    private static void report(Map<String, Double> longest, int lost) {
        longest.forEach((service, seconds) -> System.out.printf("%s: at most %.1f s%n", service, seconds));
        System.out.printf("people of whom another service knows less than the directory: %d%n", lost);
        var kept = lost == 0 && longest.values().stream().allMatch(seconds -> seconds <= LONGEST_SECONDS);
        System.out.println(kept ? "Within the bars." : "NOT within the bars.");
        if (!kept) {
            System.exit(1);
        }
    }
}
