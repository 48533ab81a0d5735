package io.waymark.web.host.availability;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a form. */
final class Rows {

    private Rows() {}

    /** Without gaps: a form may leave out rows. */
    static <T> List<T> filled(@Nullable List<T> rows, T empty) {
        return rows == null
                ? List.of()
                : rows.stream().map(row -> row == null ? empty : row).toList();
    }
}
