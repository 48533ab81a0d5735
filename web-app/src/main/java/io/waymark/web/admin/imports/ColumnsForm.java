package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.MapColumns;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which column is which, in the order of the file. */
record ColumnsForm(
        @Nullable String source,
        @Nullable String everybody,
        @Nullable List<String> target) {

    MapColumns said() {
        return new MapColumns(
                Objects.requireNonNullElse(source, "").strip(),
                Objects.requireNonNullElse(target, List.of()),
                Objects.requireNonNullElse(everybody, ""));
    }
}
