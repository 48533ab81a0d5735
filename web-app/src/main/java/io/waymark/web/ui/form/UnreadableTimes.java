package io.waymark.web.ui.form;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;

/**
 * A day or a time that cannot be read is an error of its field, which shows what was typed; else an optional one would be
 * dropped without a word.
 */
final class UnreadableTimes implements Validator {

    private static final Set<Class<?>> TIMES = Set.of(LocalDate.class, LocalTime.class);

    private final Function<String, @Nullable String> typed;

    /** @param typed what was sent in a field, by its name */
    UnreadableTimes(Function<String, @Nullable String> typed) {
        this.typed = typed;
    }

    @Override
    public boolean supports(Class<?> form) {
        return form.isRecord();
    }

    /** Comes before all else that is said of the field. */
    @Override
    public void validate(Object form, Errors errors) {
        Stream.of(form.getClass().getRecordComponents())
                .filter(field -> TIMES.contains(field.getType()))
                .map(RecordComponent::getName)
                .forEach(field -> validate(field, (BindingResult) errors));
    }

    private void validate(String field, BindingResult errors) {
        var text = typed.apply(field);
        if (text != null && !text.isBlank() && errors.getRawFieldValue(field) == null) {
            errors.addError(new FieldError(
                    errors.getObjectName(),
                    field,
                    text,
                    true,
                    errors.resolveMessageCodes("typeMismatch", field),
                    null,
                    null));
        }
    }
}
