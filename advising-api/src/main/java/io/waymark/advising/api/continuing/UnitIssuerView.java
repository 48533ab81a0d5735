package io.waymark.advising.api.continuing;

import io.waymark.advising.api.kind.Choice;
import java.util.List;

/**
 * An issuer whose units can be logged.
 *
 * @param requirement what units are submitted for
 * @param credentials what people call those of its credentials that the student holds
 * @param categories to which units can belong
 */
public record UnitIssuerView(
        String key,
        String name,
        String requirement,
        String step,
        String stepTitle,
        List<String> credentials,
        List<Choice> categories) {

    public UnitIssuerView {
        credentials = List.copyOf(credentials);
        categories = List.copyOf(categories);
    }
}
