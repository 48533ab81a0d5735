package io.waymark.benchmarks;

import io.waymark.core.event.SessionCompleted;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.stack.platform.Stack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The night of a college of 50,000 students ({@code -Dstudents}), while 1,000 sessions ({@code -Devents}) are told to the
 * same service. Fails if the night takes more than five minutes, or 95 % of the events are not applied within five seconds.
 */
public final class NightBenchmark {

    private static final int STUDENTS = Integer.getInteger("students", 50_000);
    private static final int EVENTS = Integer.getInteger("events", 1_000);
    private static final Duration LONGEST_NIGHT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAY = Duration.ofSeconds(5);
    private static final Duration BETWEEN_EVENTS = Duration.ofMillis(50);

    private NightBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var platform = BenchmarkPlatform.start()) {
            var college = platform.college(STUDENTS);
            platform.waitUntilNothingIsOnItsWay();
            var students = platform.students(college, EVENTS);

            var began = System.nanoTime();
            platform.database()
                    .sql("update advising.scheduled_tasks set execution_time = now() where task_name = 'nightly'")
                    .update();
            tell(platform.stack(), college, students);
            var told = Duration.ofNanos(System.nanoTime() - began);
            platform.waitUntilTheNightIsOver();
            var night = Duration.ofNanos(System.nanoTime() - began);
            platform.waitUntilNothingIsOnItsWay();

            var ways = platform.database()
                    .sql("""
                            select percentile_disc(array[0.5, 0.95, 1.0]) within group (order by way) from (
                                select extract(epoch from received_at) * 1000
                                    - ('x' || substr(replace(substr(event_id, 5), '-', ''), 1, 12))::bit(48)::bigint as way
                                from advising.inbox where type = 'session.completed') ways
                            """)
                    .query((row, _) -> List.of((Number[]) row.getArray(1).getArray()))
                    .single();
            report(night, told, ways.stream().mapToLong(Number::longValue).toArray(), applied(platform.database()));
        }
    }

    private static void tell(Stack stack, InstitutionId college, List<PersonId> students) throws InterruptedException {
        var outbox = stack.mentoring().getBean(Outbox.class);
        var transaction = stack.mentoring().getBean(TransactionOperations.class);
        for (var student : students) {
            CurrentInstitution.run(
                    college,
                    () -> transaction.executeWithoutResult(_ -> outbox.publish(new SessionCompleted(
                            college,
                            UUID.randomUUID(),
                            student,
                            PersonId.next(),
                            "mentoring",
                            Instant.parse("2026-03-03T09:00:00Z"),
                            45))));
            Thread.sleep(BETWEEN_EVENTS);
        }
    }

    private static int applied(JdbcClient database) {
        return database.sql("select count(*) from advising.inbox where type = 'session.completed'")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private static void report(Duration night, Duration told, long[] ways, int applied) {
        System.out.printf("%,d students' night: %d s%n", STUDENTS, night.toSeconds());
        System.out.printf(
                "%,d of %,d events applied, told over %d s; on their way: median %d ms, p95 %d ms, longest %d ms%n",
                applied, EVENTS, told.toSeconds(), ways[0], ways[1], ways[2]);
        var kept = night.compareTo(LONGEST_NIGHT) <= 0 && ways[1] <= LONGEST_WAY.toMillis() && applied == EVENTS;
        System.out.println(kept ? "Within the bars." : "NOT within the bars.");
        if (!kept) {
            System.exit(1);
        }
    }
}
