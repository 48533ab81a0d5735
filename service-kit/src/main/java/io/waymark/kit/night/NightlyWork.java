package io.waymark.kit.night;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something a service does once a night for the college at work. It can be cut off at any time and is done again. */
@FunctionalInterface
public interface NightlyWork {

    void run();

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
