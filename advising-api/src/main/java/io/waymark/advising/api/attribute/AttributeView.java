package io.waymark.advising.api.attribute;

import io.waymark.core.revision.Versioned;
import java.util.List;

/**
 * A defined attribute.
 *
 * @param key names it in the API and as a column of an import
 * @param builtIn whether it comes with the platform and cannot be removed
 */
public record AttributeView(
        String key,
        String label,
        AttributeType type,
        List<String> choices,
        boolean required,
        int position,
        boolean builtIn,
        int version)
        implements Versioned {

    public AttributeView {
        choices = List.copyOf(choices);
    }
}
