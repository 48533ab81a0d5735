package io.waymark.core.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list whose length was counted.
 *
 * @param next what to ask for as {@code after} to get the stretch behind it; null at the end
 * @param total how long the list is; one more than {@link #MOST} stands for any longer one
 */
public record CountedPage<T>(List<T> items, @Nullable String next, int total) {

    /** So far a list is counted: further on nobody needs to know, and a database would count for long. */
    public static final int MOST = 10_000;

    public CountedPage {
        items = List.copyOf(items);
    }

    public static <T> CountedPage<T> of(Page<T> page, int total) {
        return new CountedPage<>(page.items(), page.next(), total);
    }

    /** The same stretch of something else. */
    public <R> CountedPage<R> map(Function<? super T, ? extends R> mapping) {
        return of(page().map(mapping), total);
    }

    /** The stretch without the count. */
    public Page<T> page() {
        return new Page<>(items, next);
    }
}
