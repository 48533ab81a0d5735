package io.waymark.stack.booking;

import io.waymark.stack.Answer;
import io.waymark.stack.Request;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many requests that are sent at the same moment. */
final class Crowd {

    private Crowd() {}

    static List<Answer> rush(List<Request> requests) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = requests.stream()
                    .map(request -> crowd.submit(() -> {
                        start.await();
                        return request.send();
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(Crowd::answer).toList();
        }
    }

    private static Answer answer(Future<Answer> sent) {
        try {
            return sent.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
