package io.waymark.advising;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.RestClientResponseException;

/** Several people who act at the same moment. */
public final class Rush {

    private Rush() {}

    /** All begin together; each outcome is what was answered or what was thrown, in the order of the acts. */
    public static List<Object> of(List<Callable<Object>> acts) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = acts.stream()
                    .map(act -> crowd.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            start.countDown();
            return all.stream().map(Rush::outcome).toList();
        }
    }

    /** What somebody is told who asks alone. */
    public static Object answer(Callable<Object> act) {
        try {
            return act.call();
        } catch (Exception refused) {
            return refused;
        }
    }

    public static boolean isRefused(Object outcome, String code) {
        return outcome instanceof RestClientResponseException refused
                && refused.getResponseBodyAsString().contains("urn:waymark:problem:" + code + "\"");
    }

    public static boolean isRefused(Object outcome, HttpStatus status) {
        return outcome instanceof RestClientResponseException refused
                && refused.getStatusCode().isSameCodeAs(status);
    }

    /** A failure is nobody's to be shown; a refusal is an answer. */
    public static boolean isAnswer(Object outcome) {
        return !(outcome instanceof Throwable)
                || outcome instanceof RestClientResponseException refused
                        && refused.getStatusCode().is4xxClientError();
    }

    private static Object outcome(Future<Object> act) {
        try {
            return act.get();
        } catch (ExecutionException failed) {
            return Objects.requireNonNull(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
