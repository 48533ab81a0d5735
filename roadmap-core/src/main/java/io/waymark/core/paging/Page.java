package io.waymark.core.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list in its order.
 *
 * @param next what to ask for as {@code after} to read on; none at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
