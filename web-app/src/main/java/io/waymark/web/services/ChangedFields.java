package io.waymark.web.services;

import io.waymark.web.ui.message.Texts;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Tells whoever edited something that others changed meanwhile what it says now, at each field where that differs. */
@Component
class ChangedFields {

    private static final String VERSION = "version";

    /** A choice, whose words stand on the page. */
    private static final Pattern CODE = Pattern.compile("[A-Z_]+");

    private final Texts texts;

    ChangedFields(Texts texts) {
        this.texts = texts;
    }

    /** @param now the form as it would be opened now */
    void tell(BindingResult errors, Record now) {
        var current = PropertyAccessorFactory.forDirectFieldAccess(now);
        for (var component : now.getClass().getRecordComponents()) {
            var field = component.getName();
            var value = current.getPropertyValue(field);
            if (!field.equals(VERSION) && isOneField(value) && !isSame(value, errors.getFieldValue(field))) {
                errors.rejectValue(field, "changed", say(value));
            }
        }
    }

    private String say(@Nullable Object value) {
        return value instanceof String text
                        && !text.isBlank()
                        && !CODE.matcher(text).matches()
                ? texts.say("form.changed", text)
                : texts.say("form.changed.somehow");
    }

    /** What consists of fields of its own has none to tell it at. */
    private static boolean isOneField(@Nullable Object value) {
        return !(value instanceof Record)
                && !(value instanceof Collection<?> all && all.stream().anyMatch(Record.class::isInstance));
    }

    /** Nothing typed is the same as nothing there. */
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(orBlank(one), orBlank(other));
    }

    private static Object orBlank(@Nullable Object value) {
        return value instanceof String text ? text.strip() : Objects.requireNonNullElse(value, "");
    }
}
