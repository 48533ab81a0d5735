package io.waymark.kit.problem;

import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in a sentence what is wrong with a body, without quoting it or naming our classes. */
final class UnreadableBody {

    /** So begins what the parser says of a field that is there twice. */
    private static final String TWICE = "Duplicate Object property \"";

    private UnreadableBody() {}

    static String explain(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown -> "There is no field named '%s'.".formatted(path(unknown));
            case DatabindException wrong
            when !wrong.getPath().isEmpty() -> "The value of '%s' is not of the expected form.".formatted(path(wrong));
            case StreamReadException twice
            when twice.getOriginalMessage().startsWith(TWICE) ->
                "There are two fields named '%s'.".formatted(path(twice, doubled(twice)));
            case StreamReadException broken ->
                "The body is not well-formed JSON (line %d, column %d)."
                        .formatted(
                                broken.getLocation().getLineNr(),
                                broken.getLocation().getColumnNr());
            case null, default -> "The body is missing or not of the expected form.";
        };
    }

    private static String path(DatabindException wrong) {
        return path(wrong, "");
    }

    private static String doubled(StreamReadException twice) {
        var message = twice.getOriginalMessage();
        return message.substring(TWICE.length(), message.length() - 1);
    }

    private static String path(JacksonException wrong, String last) {
        var path = new StringBuilder();
        wrong.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return path.append(path.isEmpty() || last.isEmpty() ? "" : ".")
                .append(last)
                .toString();
    }
}
