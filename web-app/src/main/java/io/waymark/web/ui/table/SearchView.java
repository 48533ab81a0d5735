package io.waymark.web.ui.table;

import io.waymark.web.ui.page.Link;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words a list is searched by; what else narrows it stays as it is.
 *
 * @param field what the words are called, also as the id of their field
 * @param kept the other parameters of the list
 */
public record SearchView(
        String path, String field, String label, @Nullable String words, Map<String, String> kept) {

    public static final String PARAMETER = "q";

    /** Searches this list. */
    public static SearchView of(Link list, String label, @Nullable String words) {
        var kept = list.parameters().entrySet().stream()
                .filter(each -> !each.getKey().equals(PARAMETER))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SearchView(list.path(), PARAMETER, label, words, kept);
    }
}
