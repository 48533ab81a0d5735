package io.waymark.core.roadmap.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A text is no sound roadmap. It carries every error that was found, in the order of the text. */
public final class InvalidRoadmapException extends RuntimeException {

    private final transient List<DefinitionError> errors;

    InvalidRoadmapException(List<DefinitionError> errors) {
        super(errors.stream().map(DefinitionError::toString).collect(Collectors.joining("\n")), null, false, false);
        this.errors = List.copyOf(errors);
    }

    public List<DefinitionError> errors() {
        return errors;
    }
}
