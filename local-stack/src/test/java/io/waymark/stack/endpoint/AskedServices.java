package io.waymark.stack.endpoint;

import io.waymark.stack.StackForTests;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Stands in front of both services while it is open, and lets in what is asked of them in waves. */
final class AskedServices implements AutoCloseable {

    private final Waves waves;
    private final List<Door> doors;

    AskedServices(Waves waves) {
        this.waves = waves;
        var stack = StackForTests.get();
        doors = Stream.of(stack.advising(), stack.mentoring())
                .map(service -> new Door((WebServerApplicationContext) service))
                .toList();
    }

    @Override
    public void close() {
        doors.forEach(Door::takeAway);
    }

    private final class Door extends ValveBase {

        Door(WebServerApplicationContext service) {
            super(true);
            ((TomcatWebServer) Objects.requireNonNull(service.getWebServer()))
                    .getTomcat()
                    .getHost()
                    .getPipeline()
                    .addValve(this);
        }

        /** What services tell each other goes on. */
        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.getRequestURI().startsWith("/api/")) {
                join(request);
            }
            getNext().invoke(request, response);
        }

        private void join(Request request) {
            try {
                waves.join(request.getMethod() + " " + request.getRequestURI());
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }

        void takeAway() {
            getContainer().getPipeline().removeValve(this);
        }
    }
}
