package io.waymark.web.ui.table;

import io.waymark.web.ui.page.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in a long list one is, the ways back and on, how it is shown, and the list as a file. */
public record PagerView(
        String summary,
        @Nullable String first,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String csv,
        List<Option> sizes,
        List<Option> densities) {

    /** With the list as a file. */
    public PagerView withCsv(String address) {
        return new PagerView(summary, first, previous, next, address, sizes, densities);
    }
}
