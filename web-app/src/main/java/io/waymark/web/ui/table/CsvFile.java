package io.waymark.web.ui.table;

import io.waymark.core.paging.Page;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list as a CSV file, written as {@link CsvText} is: all of its pages, one after the other.
 *
 * @param pages asks for the page behind a place, of so many rows
 * @param cells of a row, in the order of the headings
 */
public record CsvFile<T>(
        String name,
        List<String> headings,
        BiFunction<@Nullable String, Integer, Page<T>> pages,
        Function<T, List<String>> cells) {

    private static final int ROWS = 200;
    /** The first page; whoever may not read it is told so before anything is written. */
    Page<T> begin() {
        return pages.apply(null, ROWS);
    }

    void write(Page<T> first, Writer out) throws IOException {
        out.write(CsvText.BEGIN + CsvText.row(headings.toArray()));
        for (var page = first; page != null; page = page.next() == null ? null : pages.apply(page.next(), ROWS)) {
            for (var row : page.items()) {
                out.write(CsvText.row(cells.apply(row).toArray()));
            }
        }
    }
}
