package io.waymark.web.ui.table;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters of a list that are set together; what else narrows it stays as it is. */
public record FilterForm(Link list, List<FilterField> fields) {

    /**
     * One of them.
     *
     * @param choices null for a day
     */
    public record FilterField(
            String name,
            String label,
            @Nullable List<Choice> choices,
            @Nullable String value) {

        public static FilterField choice(Link list, String name, String label, List<Choice> choices) {
            return new FilterField(name, label, choices, list.parameters().get(name));
        }

        public static FilterField day(Link list, String name, String label) {
            return new FilterField(name, label, null, list.parameters().get(name));
        }
    }

    /** The other parameters of the list. */
    public Map<String, String> kept() {
        var kept = new LinkedHashMap<>(list.parameters());
        fields.forEach(field -> kept.remove(field.name()));
        return kept;
    }
}
