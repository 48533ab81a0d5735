package io.waymark.core.paging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param next what to ask for as {@code after} to get the stretch behind it; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of a list that was asked for with one item more than the limit, which tells whether there is more.
     *
     * @param place where an item stands in the list's order
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Cursor> place) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        var items = oneMore.subList(0, limit);
        return new Page<>(items, place.apply(items.getLast()).toString());
    }

    /**
     * A list as a whole, where a page has no room for stretches: those to choose from, the meetings to come. It ends where a
     * service says that it goes on from where it went on before.
     */
    public static <T> List<T> all(Function<@Nullable String, Page<T>> stretch) {
        var items = new ArrayList<T>();
        var asked = new HashSet<@Nullable String>();
        @Nullable String after = null;
        do {
            var page = stretch.apply(after);
            items.addAll(page.items());
            after = page.next();
        } while (after != null && asked.add(after));
        return items;
    }

    /** The same stretch of something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
