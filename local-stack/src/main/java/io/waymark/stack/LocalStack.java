package io.waymark.stack;

import io.waymark.stack.demo.DemoColleges;
import io.waymark.stack.mailbox.Mailbox;
import io.waymark.stack.platform.CannotStart;
import io.waymark.stack.platform.DataFolder;
import io.waymark.stack.platform.Database;
import io.waymark.stack.platform.Ports;
import io.waymark.stack.platform.Stack;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/** Starts everything on this machine with one command, and says where it is. */
public final class LocalStack {

    private static final Deque<AutoCloseable> RUNNING = new ArrayDeque<>();

    private static volatile boolean stopping;

    private LocalStack() {}

    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(LocalStack::stop));
        try {
            start(Path.of(setting("waymark.data", ".waymark")).toAbsolutePath());
        } catch (CannotStart impossible) {
            fail(impossible.sentence());
        } catch (RuntimeException bug) {
            if (isOfAnotherVersion(bug)) {
                fail("The data is of another version of Waymark; begin anew with -Dwaymark.reset=true.");
            }
            if (!stopping) {
                bug.printStackTrace();
            }
            fail("See above why.");
        }
    }

    private static void start(Path folder) {
        var ports = Ports.from(setting("waymark.port", "8080"));
        ports.requireFree();
        var data = running(() -> DataFolder.claim(folder));
        var again = data.isMovingIn();
        data.prepare(Boolean.getBoolean("waymark.reset"));
        var database = running(() -> Database.open(data));
        var stack = new Stack(ports, database.server(), data.documents(), new Mailbox(data.mails()));
        running(() -> stack);
        if (data.isMovingIn()) {
            System.out.printf(
                    "%n  %s: the demo college moves in. This takes about a minute.%n",
                    again ? "The first start did not finish" : "First start");
            new DemoColleges(stack).build();
            data.movedIn();
        }
        System.out.println(Welcome.text(stack));
    }

    /** Opens what has to be closed, while nothing can be stopped: else it would be left behind. */
    private static synchronized <T extends AutoCloseable> T running(Supplier<T> opening) {
        var opened = opening.get();
        RUNNING.push(opened);
        return opened;
    }

    private static synchronized void stop() {
        stopping = true;
        while (!RUNNING.isEmpty()) {
            try {
                RUNNING.pop().close();
            } catch (Exception failure) {
                System.err.printf("  Not all was stopped well: %s%n", failure.getMessage());
            }
        }
    }

    private static boolean isOfAnotherVersion(@Nullable Throwable failure) {
        return failure instanceof FlywayValidateException || failure != null && isOfAnotherVersion(failure.getCause());
    }

    private static void fail(String why) {
        if (!stopping) {
            System.err.printf("%n  Waymark did not start. %s%n%n", why);
        }
        System.exit(1);
    }

    private static String setting(String name, String usual) {
        var value = System.getProperty(name, "");
        return value.isBlank() ? usual : value;
    }
}
