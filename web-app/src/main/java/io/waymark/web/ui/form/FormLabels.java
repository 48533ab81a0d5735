package io.waymark.web.ui.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page called the text fields of a form that was sent from it. */
public record FormLabels(Map<String, String> byName) {

    /** As {@link FormMarkup} wrote them. What a browser makes of them instead is text to be shown, no more. */
    public static FormLabels of(HttpServletRequest request) {
        var written = Objects.requireNonNullElse(request.getParameter(FormFields.LABELS), "");
        return new FormLabels(Stream.of(written.split("\\R"))
                .map(line -> line.split("=", 2))
                .filter(line -> line.length == 2)
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (first, _) -> first)));
    }

    /** Nothing, if the field takes no text. */
    @Nullable
    public String of(String name) {
        return byName.get(name);
    }
}
