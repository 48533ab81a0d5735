package io.waymark.kit.test;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A service's tables as one of its migrations left them, in a database of their own, and what later ones make of what is in them. */
public final class OlderSchema {

    private static final String OWN = "flyway_history";

    private final String schema;
    private final SingleConnectionDataSource database;
    private final JdbcClient jdbc;

    /** @param schema the service's, which the folder of its migrations is called by too */
    public OlderSchema(String schema) {
        this.schema = schema;
        var server = PostgresServer.get();
        database = new SingleConnectionDataSource(
                server.createDatabase("older_" + UUID.randomUUID().toString().replace("-", "")),
                server.user(),
                server.password(),
                true);
        jdbc = JdbcClient.create(database);
        migrate("platform", "platform", OWN, "latest");
        migrate(schema, "audit", OWN + "_audit", "latest");
        migrate(schema, "service", OWN + "_service", "latest");
    }

    /** On the one connection there is. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    public void migrateTo(String version) {
        migrate(schema, schema, OWN, version);
    }

    public List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
    }

    private void migrate(String into, String folder, String history, String target) {
        Flyway.configure()
                .dataSource(database)
                .schemas(into)
                .defaultSchema(into)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:db/" + folder)
                .target(target)
                .load()
                .migrate();
    }
}
