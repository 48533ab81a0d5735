package io.waymark.stack;

import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.test.PostgresServer;
import io.waymark.stack.demo.DemoColleges;
import io.waymark.stack.platform.Ports;
import io.waymark.stack.platform.Stack;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The platform with its demo colleges, once for all tests of this module. */
public final class StackForTests {

    private static final class Holder {
        private static final Stack.Server DATABASE = createDatabase();
        private static final Stack STACK = start(DATABASE);
    }

    private StackForTests() {}

    public static Stack get() {
        return Holder.STACK;
    }

    /** Lets somebody at Alder Valley choose the demo password, as an admin's link would. */
    public static void givePassword(String email) {
        new DemoColleges(get()).givePassword(email);
    }

    /** The database as its superuser sees it, whom no row is hidden from. */
    public static JdbcClient database() {
        return connecting(
                new DriverManagerDataSource(Holder.DATABASE.url(), Holder.DATABASE.user(), Holder.DATABASE.password()));
    }

    /** The database as a service's role sees it, at work for a college or for none. */
    public static JdbcClient databaseFor(String role, @Nullable InstitutionId college) {
        var connections = new DriverManagerDataSource(Holder.DATABASE.url(), role, "service");
        if (college != null) {
            var settings = new Properties();
            settings.setProperty("options", "-c app.institution=" + college);
            connections.setConnectionProperties(settings);
        }
        return connecting(connections);
    }

    private static JdbcClient connecting(DataSource connections) {
        get();
        return JdbcClient.create(connections);
    }

    private static Stack.Server createDatabase() {
        var server = PostgresServer.get();
        return new Stack.Server(server.createDatabase("local_stack"), server.user(), server.password());
    }

    private static Stack start(Stack.Server database) {
        var stack = new Stack(Ports.free(), database);
        new DemoColleges(stack).build();
        return stack;
    }
}
