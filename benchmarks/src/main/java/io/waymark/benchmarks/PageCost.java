package io.waymark.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a page costs on average.
 *
 * @param cpu milliseconds of this JVM, in which all services and the client run
 * @param database milliseconds in which it was at work
 */
record PageCost(String page, double cpu, double database, double statements) {

    private static final int TO_WARM_UP = 600;
    private static final int COUNTED = 400;
    private static final long A_TICK = 10_000_000;

    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    static PageCost of(String page, List<PageVisitor> visitors, BenchmarkPlatform platform) {
        visit(page, visitors, TO_WARM_UP);
        platform.database().sql("select pg_stat_statements_reset()").query().listOfRows();
        var before = used();
        visit(page, visitors, COUNTED);
        var cpu = used() - before;
        return new PageCost(
                page,
                cpu / 1e6 / COUNTED,
                sum(platform.database(), "total_exec_time") / COUNTED,
                sum(platform.database(), "calls") / COUNTED);
    }

    private static void visit(String page, List<PageVisitor> visitors, int times) {
        for (int time = 0; time < times; time++) {
            visitors.get(time % visitors.size()).open(page);
        }
    }

    private static long used() {
        return SYSTEM.getProcessCpuTime() - compiling();
    }

    /** As the kernel counts it for the threads that compile, in ticks of a hundredth of a second. */
    private static long compiling() {
        try (var threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.mapToLong(PageCost::compiling).sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long compiling(Path thread) {
        try {
            var stat = Files.readString(thread.resolve("stat"));
            var name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
            if (!name.contains("Compiler")) {
                return 0;
            }
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * A_TICK;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static double sum(JdbcClient database, String column) {
        return database.sql("""
                        select coalesce(sum(%s), 0) from pg_stat_statements
                        where query not like '%%pg_stat_statements%%'
                          and query !~* '^(begin|commit|rollback|set |show |reset)'
                        """.formatted(column)).query(Double.class).single();
    }
}
