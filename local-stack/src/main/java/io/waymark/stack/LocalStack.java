package io.waymark.stack;

import io.waymark.stack.demo.DemoColleges;
import io.waymark.stack.platform.CannotStart;
import io.waymark.stack.platform.Database;
import io.waymark.stack.platform.Ports;
import io.waymark.stack.platform.Stack;
import java.nio.file.Path;

/** Starts everything on this machine with one command, and says where it is. */
public final class LocalStack {

    private LocalStack() {}

    public static void main(String[] args) {
        try {
            start(Path.of(setting("waymark.data", ".waymark/postgres")), Boolean.getBoolean("waymark.reset"), ports());
        } catch (CannotStart impossible) {
            System.err.printf("%n  Waymark did not start. %s%n%n", impossible.getMessage());
            System.exit(1);
        }
    }

    private static void start(Path folder, boolean reset, Ports ports) {
        ports.requireFree();
        if (reset) {
            Database.reset(folder.toAbsolutePath());
        }
        var database = Database.open(folder.toAbsolutePath());
        var stack = new Stack(ports, database.server());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            database.close();
        }));
        var demo = new DemoColleges(stack);
        if (!demo.isThere()) {
            System.out.printf("%n  First start: the demo college moves in. This takes about a minute.%n");
            build(demo);
        }
        System.out.println(Welcome.text(stack));
    }

    private static void build(DemoColleges demo) {
        try {
            demo.build();
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            throw new CannotStart("The demo college is only half there (%s). Begin anew with -Dwaymark.reset=true."
                    .formatted(failure.getMessage()));
        }
    }

    private static Ports ports() {
        return Ports.from(Integer.parseInt(setting("waymark.port", Integer.toString(Ports.USUAL.web()))));
    }

    private static String setting(String name, String usual) {
        var value = System.getProperty(name, "");
        return value.isBlank() ? usual : value;
    }
}
