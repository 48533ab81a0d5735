package io.waymark.stack.platform;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;

/** Where the three applications listen on this machine. */
public record Ports(int web, int advising, int mentoring) {

    /** Where the README says they are. */
    public static final Ports USUAL = new Ports(8080, 8081, 8082);

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
            try (var probe = new ServerSocket(port)) {
                probe.setReuseAddress(true);
            } catch (IOException taken) {
                throw new CannotStart(
                        "Port %d is in use. Stop what listens there, or choose other ports with -Dwaymark.port=9080 (the services take the next two)."
                                .formatted(port));
            }
        }
    }

    public static Ports from(int first) {
        return new Ports(first, first + 1, first + 2);
    }
}
