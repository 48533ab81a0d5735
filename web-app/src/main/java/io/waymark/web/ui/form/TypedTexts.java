package io.waymark.web.ui.form;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * What people typed into a form that was refused and is shown on another page: there it stands in the form again.
 *
 * @param address where the form is sent
 * @param byField the texts by the names of their fields
 */
public record TypedTexts(String address, HashMap<String, String> byField) implements Serializable {

    /** What the model of that page calls it. */
    public static final String ATTRIBUTE = "typedTexts";

    public static TypedTexts of(HttpServletRequest request) {
        var texts = new HashMap<String, String>();
        FormLabels.of(request).byName().keySet().forEach(name -> {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                texts.put(name, value);
            }
        });
        return new TypedTexts(request.getRequestURI(), texts);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** What was typed into a field of a form, as a template writes it. */
    @Nullable
    String text(@Nullable String action, @Nullable String field) {
        return address.equals(action) ? byField.get(field) : null;
    }
}
