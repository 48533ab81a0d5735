package io.waymark.advising.site;

import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.csv.CheckedRows;
import io.waymark.advising.csv.FileRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file of sites, each of which it names once. */
class SiteFile {

    static final int MOST_ROWS = 2_000;

    private final ContactRules rules;
    private final Map<String, SiteEntry> there;
    private final @Nullable DateOrder order;
    private final Map<String, SiteEntry> sites = new LinkedHashMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final CheckedRows<SiteColumn> rows = new CheckedRows<>(SiteColumn.class, MOST_ROWS, this::take);

    /** @param there by {@link Sites#key}: what the file has no column for stays as it is */
    SiteFile(ContactRules rules, Map<String, SiteEntry> there, @Nullable DateOrder order) {
        this.order = order;
        this.rules = rules;
        this.there = there;
    }

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
        new SiteRow(row, rules, known(row), order).read().map(SiteRules::tidy).ifPresent(entry -> {
            var key = Sites.key(entry.name());
            var before = rowOf.putIfAbsent(key, row.number());
            if (before != null) {
                rows.repeats(row.number(), before);
            } else {
                sites.put(key, entry);
            }
        });
    }

    /** Only a name with which nothing is wrong can be looked up. */
    private @Nullable SiteEntry known(FileRow<SiteColumn> row) {
        return row.isSound() ? there.get(Sites.key(row.text(SiteColumn.NAME))) : null;
    }
}
