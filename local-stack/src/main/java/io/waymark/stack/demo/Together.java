package io.waymark.stack.demo;

import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Lets several people act at the same time. Not on the common pool: the HTTP clients wait there for their answers. */
final class Together {

    private static final int AT_ONCE = 4;

    private Together() {}

    static <T> void each(Collection<T> people, Consumer<T> act) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var acts = people.stream()
                    .<Callable<Void>>map(person -> () -> {
                        act.accept(person);
                        return null;
                    })
                    .collect(Collectors.toList());
            for (var done : threads.invokeAll(acts)) {
                done.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
