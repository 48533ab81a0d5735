package io.waymark.advising.site;

import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.csv.CheckedRows;
import io.waymark.advising.csv.FileRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of sites, each of which it names once. */
class SiteFile {

    static final int MOST_ROWS = 2_000;

    private final Map<String, SiteEntry> sites = new LinkedHashMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final CheckedRows<SiteColumn> rows = new CheckedRows<>(SiteColumn.class, MOST_ROWS, this::take);

    SiteFile read(InputStream file) throws IOException {
        rows.read(file);
        return this;
    }

    CheckedRows<SiteColumn> rows() {
        return rows;
    }

    List<SiteEntry> sites() {
        return List.copyOf(sites.values());
    }

    private void take(FileRow<SiteColumn> row) {
        new SiteRow(row).read().map(SiteRules::tidy).ifPresent(entry -> {
            var key = Site.key(entry.name());
            var before = rowOf.putIfAbsent(key, row.number());
            if (before != null) {
                row.repeats(before);
            } else {
                sites.put(key, entry);
            }
        });
    }
}
