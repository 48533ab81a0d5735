package io.waymark.web.ui.meeting;

import io.waymark.core.paging.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list that a service hands out page by page, put together again, so that a page does not cut it without a word. */
final class WholeList {

    private static final int MOST_PAGES = 20;

    private WholeList() {}

    /**
     * @param pages one page, from where the one before said that it goes on
     * @return all of them; it goes on only where the list is longer than anybody reads
     */
    static <T> Page<T> of(Function<@Nullable String, Page<T>> pages) {
        var all = new ArrayList<T>();
        var page = pages.apply(null);
        all.addAll(page.items());
        for (var read = 1; read < MOST_PAGES && page.next() != null; read++) {
            page = pages.apply(page.next());
            all.addAll(page.items());
        }
        return new Page<>(List.copyOf(all), page.next());
    }
}
