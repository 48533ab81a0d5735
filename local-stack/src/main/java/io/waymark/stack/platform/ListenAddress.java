package io.waymark.stack.platform;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Who reaches what runs here: this machine alone, for the mailbox asks nobody who they are, or whom {@code waymark.bind} lets in. */
public record ListenAddress(InetAddress value) {

    private static final String THIS_MACHINE = "127.0.0.1";

    public static ListenAddress chosen() {
        return of(System.getProperty("waymark.bind", ""));
    }

    static ListenAddress of(String chosen) {
        var address = chosen.isBlank() ? THIS_MACHINE : chosen.strip();
        try {
            return new ListenAddress(InetAddress.getByName(address));
        } catch (UnknownHostException unknown) {
            throw new CannotStart(
                    "-Dwaymark.bind takes an address of this machine, or 0.0.0.0 for all of them, and not %s."
                            .formatted(address));
        }
    }

    public boolean isOpen() {
        return !value.isLoopbackAddress();
    }

    String text() {
        return value.getHostAddress();
    }

    /** What this machine calls it in an address: what listens at one address only is not found at another. */
    String urlHost() {
        if (value.isAnyLocalAddress() || value.getHostAddress().equals(THIS_MACHINE)) {
            return "localhost";
        }
        return value instanceof Inet6Address ? "[" + text().replaceFirst("%.*", "") + "]" : text();
    }

    boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, value)) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
