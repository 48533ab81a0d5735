package io.waymark.stack;

import io.waymark.kit.test.PostgresServer;
import io.waymark.stack.demo.DemoColleges;
import io.waymark.stack.platform.Ports;
import io.waymark.stack.platform.Stack;

/** The platform with its demo colleges, once for all tests of this module. */
public final class StackForTests {

    private static final class Holder {
        private static final Stack STACK = start();
    }

    private StackForTests() {}

    public static Stack get() {
        return Holder.STACK;
    }

    /** Lets somebody at Alder Valley choose the demo password, as an admin's link would. */
    public static void givePassword(String email) {
        new DemoColleges(get()).givePassword(email);
    }

    private static Stack start() {
        var server = PostgresServer.get();
        var database = server.createDatabase("local_stack");
        var stack = new Stack(Ports.free(), new Stack.Server(database, server.user(), server.password()));
        new DemoColleges(stack).build();
        return stack;
    }
}
