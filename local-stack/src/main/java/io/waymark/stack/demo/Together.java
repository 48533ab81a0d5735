package io.waymark.stack.demo;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets several act at the same time. Not on the common pool: the HTTP clients wait there for their answers. */
public final class Together {

    private static final int AT_ONCE = 4;

    private Together() {}

    static <T> void each(Collection<T> people, Consumer<T> act) {
        ask(people, person -> {
            act.accept(person);
            return person;
        });
    }

    /** What came of each, in the order of those asked. */
    public static <T, R> List<R> ask(Collection<T> asked, Function<T, R> answer) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers = asked.stream()
                    .<Callable<R>>map(one -> () -> answer.apply(one))
                    .collect(Collectors.toList());
            return threads.invokeAll(answers).stream().map(Together::done).toList();
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private static <R> R done(Future<R> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private static IllegalStateException stopped(InterruptedException reason) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(reason);
    }
}
