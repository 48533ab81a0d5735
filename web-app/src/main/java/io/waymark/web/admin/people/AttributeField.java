package io.waymark.web.admin.people;

import io.waymark.web.ui.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field for the value of an attribute.
 *
 * @param name by which the form sends it
 * @param type of the input; null where there are choices
 */
record AttributeField(
        String name,
        String label,
        @Nullable String hint,
        @Nullable String type,
        List<Choice> choices) {}
