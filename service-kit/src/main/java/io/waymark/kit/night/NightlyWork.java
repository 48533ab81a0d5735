package io.waymark.kit.night;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something a service does once a night for the college at work. It can be cut off at any time and is done again. */
@FunctionalInterface
public interface NightlyWork {

    void run();

    /**
     * Does the same for very many, some hundreds at a time; where that fails, for each of them alone, so that what fails for one
     * keeps it from nobody else.
     *
     * @param before comes before the first
     * @param next those that come next after one, in order; none at the end
     */
    static <T> void inStretches(T before, Function<T, List<T>> next, Consumer<List<T>> work) {
        List<T> alone = new ArrayList<>();
        for (var stretch = next.apply(before); !stretch.isEmpty(); stretch = next.apply(stretch.getLast())) {
            try {
                work.accept(stretch);
            } catch (RuntimeException failure) {
                alone.addAll(stretch);
            }
        }
        each(alone, one -> work.accept(List.of(one)));
    }

    /** Does the same for all; what fails for one keeps it from nobody else, and is thrown in the end. */
    static <T> void each(List<T> all, Consumer<T> work) {
        @Nullable RuntimeException first = null;
        for (var one : all) {
            try {
                work.accept(one);
            } catch (RuntimeException failure) {
                if (first == null) {
                    first = failure;
                } else if (first != failure) {
                    first.addSuppressed(failure);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
