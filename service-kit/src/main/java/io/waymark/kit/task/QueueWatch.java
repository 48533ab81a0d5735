package io.waymark.kit.task;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells operators how background work is doing: as metrics, and as one line a look when something waits or fails. */
class QueueWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(QueueWatch.class);

    private final JdbcClient jdbc;
    private final OverdueWork overdue;
    private final Duration every;
    private final MultiGauge due;
    private final MultiGauge oldest;
    private final MultiGauge failing;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("queue-watch").factory());

    QueueWatch(JdbcClient jdbc, MeterRegistry metrics, OverdueWork overdue, Duration every) {
        this.jdbc = jdbc;
        this.overdue = overdue;
        this.every = every;
        this.due = MultiGauge.builder("waymark.tasks.due").register(metrics);
        this.oldest =
                MultiGauge.builder("waymark.tasks.oldest").baseUnit("seconds").register(metrics);
        this.failing = MultiGauge.builder("waymark.tasks.failing").register(metrics);
    }

    void start() {
        clock.scheduleAtFixedRate(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    List<QueueDepth> look() {
        try {
            var depths = depths();
            overdue.look();
            show(due, depths, QueueDepth::due);
            show(oldest, depths, depth -> depth.oldest().toMillis() / 1000.0);
            show(failing, depths, QueueDepth::failing);
            var lines = depths.stream()
                    .filter(QueueDepth::isWorthALine)
                    .map(QueueDepth::toString)
                    .collect(Collectors.joining("; "));
            if (!lines.isEmpty()) {
                LOG.warn("Background work: {}", lines);
            }
            return depths;
        } catch (DataAccessException unseen) {
            LOG.warn("Nobody knows how background work is doing", unseen);
            return List.of();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private List<QueueDepth> depths() {
        return jdbc.sql("""
                        select queue,
                               count(*) filter (where execution_time <= now() and not picked) as due,
                               coalesce(extract(epoch from now() - min(execution_time)
                                   filter (where execution_time <= now() and not picked)), 0) as oldest,
                               count(*) filter (where consecutive_failures > 0) as failing
                        from scheduled_tasks group by queue order by queue
                        """)
                .query((row, _) -> new QueueDepth(
                        row.getString("queue"),
                        row.getInt("due"),
                        Duration.ofMillis((long) (row.getDouble("oldest") * 1000)),
                        row.getInt("failing")))
                .list();
    }

    private static void show(MultiGauge gauge, List<QueueDepth> depths, ToDoubleFunction<QueueDepth> figure) {
        gauge.register(
                depths.stream()
                        .<Row<?>>map(depth -> Row.of(Tags.of("queue", depth.queue()), depth, figure))
                        .toList(),
                true);
    }
}
