package io.waymark.advising.advisor;

import io.waymark.core.refusal.DomainException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.client.RestClientResponseException;

/** Does several things at the same moment, each in a thread of its own. */
final class AtOnce {

    static final String DONE = "done";

    private static final Pattern CODE = Pattern.compile("urn:waymark:problem:([a-z-]+)");

    private AtOnce() {}

    /** What became of each, in their order: done, or the code with which it was refused. */
    static List<String> run(Runnable... acts) throws InterruptedException {
        var ready = new CountDownLatch(acts.length);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = Arrays.stream(acts)
                    .map(act -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return outcome(act);
                    }))
                    .toList();
            return outcomes.stream().map(AtOnce::join).toList();
        }
    }

    static List<String> run(Stream<Runnable> acts) throws InterruptedException {
        return run(acts.toArray(Runnable[]::new));
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return DONE;
        } catch (RestClientResponseException refusal) {
            var code = CODE.matcher(refusal.getResponseBodyAsString());
            if (!code.find()) {
                throw refusal;
            }
            return code.group(1);
        } catch (DomainException refusal) {
            return refusal.code();
        }
    }

    private static String join(Future<String> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
