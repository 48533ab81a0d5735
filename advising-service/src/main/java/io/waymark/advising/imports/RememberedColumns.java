package io.waymark.advising.imports;

import io.waymark.core.text.WrittenText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a college has said of files that are headed otherwise.
 *
 * @param byHeader by {@link ColumnMapping#key}
 * @param headings all that such files have
 */
record RememberedColumns(Map<String, ColumnMapping> byHeader, Set<String> headings) {

    static final RememberedColumns NONE = new RememberedColumns(Map.of(), Set.of());

    boolean isHeading(String text) {
        return !headings.isEmpty() && headings.contains(WrittenText.asKey(ForeignHeader.shown(text)));
    }

    Optional<ColumnMapping> of(List<String> header) {
        return byHeader.isEmpty() ? Optional.empty() : Optional.ofNullable(byHeader.get(ColumnMapping.key(header)));
    }
}
