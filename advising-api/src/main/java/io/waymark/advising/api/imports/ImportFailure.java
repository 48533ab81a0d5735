package io.waymark.advising.api.imports;

import java.util.Map;

/**
 * Why an import could not be applied.
 *
 * @param code stable, that of a refusal
 * @param arguments by name, with which a text in any language says it
 */
public record ImportFailure(String code, Map<String, Object> arguments) {

    public ImportFailure {
        arguments = Map.copyOf(arguments);
    }
}
