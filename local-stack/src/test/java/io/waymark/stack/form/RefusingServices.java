package io.waymark.stack.form;

import io.waymark.stack.StackForTests;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Stands in front of both services while it is open, and answers in their place. */
public final class RefusingServices implements AutoCloseable {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final List<Door> doors;
    private final AtomicInteger asked = new AtomicInteger();
    private Runnable onClose = () -> {};

    private RefusingServices(Answer answer) {
        var stack = StackForTests.get();
        doors = Stream.of(stack.advising(), stack.mentoring())
                .map(service -> new Door(answer, (WebServerApplicationContext) service))
                .toList();
    }

    /** Refuses the reads that are so addressed. */
    public static RefusingServices ofReads(Predicate<String> paths) {
        return new RefusingServices((request, response) -> {
            if (!READING.contains(request.getMethod()) || !paths.test(request.getRequestURI())) {
                return false;
            }
            response.setStatus(403);
            response.setContentType("application/problem+json");
            response.getWriter().write("{\"type\": \"urn:waymark:problem:not-allowed\"}");
            return true;
        });
    }

    /** Takes every call, and says nothing until it is closed. */
    public static RefusingServices silent() {
        var over = new CountDownLatch(1);
        var silent = new RefusingServices((_, _) -> {
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return true;
        });
        silent.onClose = over::countDown;
        return silent;
    }

    /** Refuses what would change something, with a status and a code. */
    static RefusingServices with(int status, String code) {
        return new RefusingServices((request, response) -> {
            if (READING.contains(request.getMethod())) {
                return false;
            }
            response.setStatus(status);
            response.setContentType("application/problem+json");
            response.getWriter().write("{\"type\": \"urn:waymark:problem:%s\"}".formatted(code));
            return true;
        });
    }

    /** Answers nothing but that there is nobody. */
    static RefusingServices unavailable() {
        return new RefusingServices((_, response) -> {
            response.setStatus(503);
            return true;
        });
    }

    /** Hangs up. */
    public static RefusingServices gone() {
        return new RefusingServices((request, _) -> {
            request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
            return true;
        });
    }

    /** How often something was answered here since this was asked before. */
    int asked() {
        return asked.getAndSet(0);
    }

    @Override
    public void close() {
        doors.forEach(Door::takeAway);
        onClose.run();
    }

    private interface Answer {

        /** Whether there was one. */
        boolean to(Request request, Response response) throws IOException;
    }

    private final class Door extends ValveBase {

        private final Answer answer;

        Door(Answer answer, WebServerApplicationContext service) {
            super(true);
            this.answer = answer;
            ((TomcatWebServer) Objects.requireNonNull(service.getWebServer()))
                    .getTomcat()
                    .getHost()
                    .getPipeline()
                    .addValve(this);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (!isByThePage(request) || !answer.to(request, response)) {
                getNext().invoke(request, response);
            } else {
                asked.incrementAndGet();
            }
        }

        /** What services tell each other goes on. */
        private boolean isByThePage(Request request) {
            return !request.getRequestURI().equals("/events");
        }

        void takeAway() {
            getContainer().getPipeline().removeValve(this);
        }
    }
}
