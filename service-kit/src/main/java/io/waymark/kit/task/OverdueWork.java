package io.waymark.kit.task;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For how long the oldest work of each kind is overdue, as a metric, zero where none is: news since it was to be delivered, what
 * fails since it last worked, and what waits since it was due.
 */
class OverdueWork {

    private final JdbcClient jdbc;
    private final List<String> kinds;
    private final MultiGauge overdue;

    OverdueWork(JdbcClient jdbc, List<String> kinds, MeterRegistry metrics) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.overdue =
                MultiGauge.builder("waymark.tasks.overdue").baseUnit("seconds").register(metrics);
    }

    void look() {
        var ages = new HashMap<String, Double>();
        jdbc.sql("""
                        select task_name,
                               extract(epoch from now() - min(case when queue = 'delivery' then created_at
                                                                   when consecutive_failures > 0
                                                                       then coalesce(last_success, created_at)
                                                                   else execution_time end)) as age
                        from scheduled_tasks
                        where queue = 'delivery' or consecutive_failures > 0 or execution_time <= now() and not picked
                        group by task_name
                        """).query(row -> {
            ages.put(row.getString("task_name"), row.getDouble("age"));
        });
        overdue.register(
                kinds.stream()
                        .<Row<?>>map(kind -> Row.of(Tags.of("task", kind), ages.getOrDefault(kind, 0.0)))
                        .toList(),
                true);
    }
}
