package io.waymark.stack;

import static java.time.ZoneOffset.UTC;

import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.test.PostgresServer;
import io.waymark.stack.demo.DemoColleges;
import io.waymark.stack.mailbox.Mailbox;
import io.waymark.stack.platform.Ports;
import io.waymark.stack.platform.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The platform with its demo colleges, once for all tests of this module. */
public final class StackForTests {

    /** Who migrates, made as where the platform is deployed. */
    private static final Path OWNER = Path.of("../deploy/owner.sql");

    private static final String PASSWORD = "owner";

    private static final Map<String, JdbcClient> CONNECTIONS = new ConcurrentHashMap<>();

    private static final class Holder {
        private static final Stack.Server DATABASE =
                new Stack.Server(Owner.URL + "waymark", "waymark_owner", PASSWORD, "service");
        private static final Stack STACK = start(DATABASE);
    }

    private static final class Owner {
        private static final String URL =
                "jdbc:postgresql://" + PostgresServer.get().address() + "/";

        static {
            Stream.of(read().replaceAll("(?m)^(--|\\\\).*$", "")
                            .replace(":'owner_password'", "'" + PASSWORD + "'")
                            .strip()
                            .split(";"))
                    .forEach(Owner::run);
        }

        private static void run(String statement) {
            var server = PostgresServer.get();
            try (var connection = DriverManager.getConnection(URL + "postgres", server.user(), server.password());
                    var sent = connection.createStatement()) {
                sent.execute(statement);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private static String read() {
            try {
                return Files.readString(OWNER);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
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
        var server = PostgresServer.get();
        return connecting(server.user(), server.password(), "");
    }

    /** The database as a service's role sees it, at work for a college or for none. */
    public static JdbcClient databaseFor(String role, @Nullable InstitutionId college) {
        return connecting(role, "service", college == null ? "" : "-c app.institution=" + college);
    }

    /** After the server was away: those connections are gone. */
    public static void reconnect() {
        CONNECTIONS.clear();
    }

    private static JdbcClient connecting(String user, String password, String options) {
        get();
        return CONNECTIONS.computeIfAbsent(user + options, _ -> {
            var connection = new SingleConnectionDataSource(Holder.DATABASE.url(), user, password, true);
            connection.setConnectionProperties(settings(options));
            return JdbcClient.create(connection);
        });
    }

    private static Properties settings(String options) {
        var settings = new Properties();
        settings.setProperty("options", options);
        return settings;
    }

    /** The platform's database, as its owner sees it. */
    public static Stack.Server existingDatabase() {
        return Holder.DATABASE;
    }

    /** Another database of the same owner, with nothing in it. */
    public static Stack.Server emptyDatabase(String name) {
        Owner.run("create database " + name + " owner waymark_owner");
        return new Stack.Server(Owner.URL + name, "waymark_owner", PASSWORD, "service");
    }

    /** Where mails of this run land. */
    public static Mailbox mailbox() {
        return Mails.MAILBOX;
    }

    private static final class Mails {
        private static final Mailbox MAILBOX = new Mailbox(folder());

        private static Path folder() {
            try {
                return Files.createTempDirectory("mails");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static Stack start(Stack.Server database) {
        // Tests turn the clock; no night must fall upon them.
        System.setProperty(
                "waymark.nightly.at", LocalTime.now(UTC).minusHours(1).toString());
        var stack = new Stack(Ports.free(), database, Path.of("target/documents"), mailbox());
        new DemoColleges(stack).build();
        return stack;
    }
}
