package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportError;
import io.waymark.web.ui.message.Texts;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Says the errors of an import by their codes. What a file has to hold is said as a file holds it, dates included. */
@Component
class ErrorRows {

    private final Texts texts;

    ErrorRows(Texts texts) {
        this.texts = texts;
    }

    List<ErrorRow> of(Collection<ImportError> errors) {
        return errors.stream().map(this::of).toList();
    }

    ErrorRow of(ImportError error) {
        var key = "imports.error." + error.code();
        var arguments = new TreeMap<String, Object>();
        error.arguments()
                .forEach((name, value) -> arguments.put(
                        name,
                        value instanceof List<?> several
                                ? texts.list(
                                        several.stream().map(String::valueOf).toList())
                                : value));
        arguments.putIfAbsent("fault", "other");
        return new ErrorRow(
                error.row(),
                error.column(),
                error.value(),
                texts.sayOr(key, arguments, error.code()),
                texts.sayOr(key + ".remedy", arguments, ""));
    }
}
