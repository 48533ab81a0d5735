package io.waymark.kit.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to a server on which what is sent may get lost, while all connections stay open. */
class LossyLine implements AutoCloseable {

    private final ServerSocket entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Ends> open = new CopyOnWriteArrayList<>();
    private final String server;
    private volatile boolean lossy;

    private static final class Ends {

        private volatile boolean lost;

        private void carry(Socket from, Socket to) {
            try {
                var bytes = new byte[8192];
                for (var read = from.getInputStream().read(bytes);
                        read >= 0;
                        read = from.getInputStream().read(bytes)) {
                    if (!lost) {
                        to.getOutputStream().write(bytes, 0, read);
                    }
                }
                to.close();
            } catch (IOException closed) {
                lost = true;
            }
        }
    }

    LossyLine(String server) throws IOException {
        this.server = server;
        Thread.ofVirtual().start(this::accept);
    }

    String address() {
        return "localhost:" + entry.getLocalPort();
    }

    void loseWhatIsOpen() {
        open.forEach(each -> each.lost = true);
    }

    void loseWhatIsOpenedFromNowOn() {
        lossy = true;
    }

    @Override
    public void close() throws IOException {
        entry.close();
    }

    private void accept() {
        try {
            while (true) {
                connect(entry.accept());
            }
        } catch (IOException closed) {
            open.clear();
        }
    }

    private void connect(Socket caller) {
        try {
            var parts = server.split(":");
            var called = new Socket(parts[0], Integer.parseInt(parts[1]));
            var ends = new Ends();
            ends.lost = lossy;
            open.add(ends);
            Thread.ofVirtual().start(() -> ends.carry(caller, called));
            Thread.ofVirtual().start(() -> ends.carry(called, caller));
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }
}
