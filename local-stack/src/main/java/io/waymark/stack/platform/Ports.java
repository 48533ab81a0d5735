package io.waymark.stack.platform;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;

/** Where the three applications listen on this machine. */
public record Ports(int web, int advising, int mentoring) {

    private static final int HIGHEST = 65_535;

    /** That port for the web app, and the next two for the services. */
    public static Ports from(String first) {
        var port = first.matches("\\d{1,5}") ? Integer.parseInt(first) : 0;
        if (port < 1 || port > HIGHEST - 2) {
            throw new CannotStart(
                    "Three ports in a row are needed, so -Dwaymark.port takes a number from 1 to %d and not %s."
                            .formatted(HIGHEST - 2, first));
        }
        return new Ports(port, port + 1, port + 2);
    }

    /** Three that nobody uses just now, for tests. */
    public static Ports free() {
        try (var web = new ServerSocket(0);
                var advising = new ServerSocket(0);
                var mentoring = new ServerSocket(0)) {
            return new Ports(web.getLocalPort(), advising.getLocalPort(), mentoring.getLocalPort());
        } catch (IOException failure) {
            throw new CannotStart("No free port could be found: " + failure.getMessage());
        }
    }

    public void requireFree() {
        for (var port : List.of(web, advising, mentoring)) {
            if (!ListenAddress.chosen().isFree(port)) {
                throw new CannotStart(
                        "Port %d is in use. Stop what listens there, or choose other ports with -Dwaymark.port=9080 (the services take the next two)."
                                .formatted(port));
            }
        }
    }
}
