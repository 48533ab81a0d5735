package io.waymark.kit.trail;

import io.waymark.kit.migration.SchemaMigration;
import java.time.Period;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the months of each trail before they come, and drops those that have been kept long enough. */
class TrailMonths {

    private final JdbcClient jdbc;
    private final List<SchemaMigration> schemas;
    private final TrailProperties properties;

    TrailMonths(JdbcClient jdbc, List<SchemaMigration> schemas, TrailProperties properties) {
        this.jdbc = jdbc;
        this.schemas = schemas;
        this.properties = properties;
    }

    void turn() {
        for (var schema : schemas) {
            turn(schema.schema() + ".audit_entry", properties.audit());
            if (schema.isService()) {
                turn(schema.schema() + ".disclosure", properties.disclosures());
            }
        }
    }

    private void turn(String trail, Period kept) {
        jdbc.sql("call platform.make_months(cast(? as regclass))").param(trail).update();
        jdbc.sql("call platform.drop_months(cast(? as regclass), cast(? as interval))")
                .params(trail, kept.toString())
                .update();
    }
}
