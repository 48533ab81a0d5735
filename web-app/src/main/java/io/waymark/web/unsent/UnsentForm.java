package io.waymark.web.unsent;

import io.waymark.web.ui.form.FormFields;
import io.waymark.web.ui.form.FormLabels;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent, without passwords, files and what the next attempt is given anew.
 *
 * @param address where it was sent, within the application
 * @param person who it was shown to, if to somebody who was signed in
 * @param key the same on every attempt
 * @param fields what was sent, in order
 * @param files the fields that had a file, to choose it again
 */
public record UnsentForm(
        String address, @Nullable String person, UUID key, List<SentField> fields, List<SentField> files)
        implements Serializable {

    /** No more than this is kept for somebody who is not signed in. */
    private static final int LONGEST = 64 * 1024;

    /**
     * @param label what the page calls the field, if people type text into it
     * @param value what was typed or chosen; of a file its name
     */
    public record SentField(String name, @Nullable String label, String value) implements Serializable {

        /** Whether people want to see it: a text, unless nothing was typed. */
        public boolean isTyped() {
            return label != null && !value.isBlank();
        }

        private int length() {
            return name.length() + value.length();
        }
    }

    static UnsentForm of(HttpServletRequest request) {
        var sent = new SentFields(request);
        return new UnsentForm(
                sent.address(),
                request.getParameter(FormFields.SHOWN_TO),
                FormFields.key(request).orElseGet(UUID::randomUUID),
                sent.fields(),
                sent.files());
    }

    /** Whether it holds what people typed; a button alone does not. */
    public boolean isTyped() {
        return fields.stream().anyMatch(SentField::isTyped);
    }

    /** As {@link FormLabels} reads them. */
    public String labels() {
        return Stream.concat(fields.stream(), files.stream())
                .filter(field -> field.label() != null)
                .map(field -> field.name() + "=" + field.label())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What was sent in a field, the first of several. */
    public Optional<String> value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(SentField::value)
                .findFirst();
    }

    boolean isShortEnough() {
        return length() <= LONGEST;
    }

    int length() {
        return fields.stream().mapToInt(SentField::length).sum();
    }

    /** One that was shown to nobody in particular is for nobody in particular. */
    boolean isFor(@Nullable String other) {
        return Objects.equals(person, other);
    }
}
