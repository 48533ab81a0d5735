package io.waymark.web.ui.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How close the rows of tables stand. */
enum Density {
    COMFORTABLE,
    COMPACT;

    static Optional<Density> of(@Nullable String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
