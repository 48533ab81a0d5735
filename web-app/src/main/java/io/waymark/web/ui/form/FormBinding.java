package io.waymark.web.ui.form;

import io.waymark.core.text.WrittenText;
import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets fields show what was typed into a form that is a record: read by field, since a record has no getters, and bound
 * by its constructor alone, since its fields cannot be set after that.
 */
@ControllerAdvice
public class FormBinding {

    @InitBinder
    void bindWhatWasSent(WebDataBinder binder, WebRequest request) {
        if (isRecord(binder)) {
            bindByConstructor(binder);
            binder.replaceValidators(Stream.concat(
                            Stream.of(new UnreadableTimes(request::getParameter)), binder.getValidators().stream())
                    .toArray(Validator[]::new));
        }
    }

    /** Has it read what people type: what cannot be read is left out, and what cannot be seen around a text is cut. */
    public static void bindByConstructor(WebDataBinder binder) {
        binder.initDirectFieldAccess();
        binder.setDeclarativeBinding(true);
        if (!isAsTyped(binder)) {
            binder.registerCustomEditor(String.class, new Lenient(WrittenText::trim));
        }
        binder.registerCustomEditor(LocalDate.class, new Lenient(Typed::date));
        binder.registerCustomEditor(LocalTime.class, new Lenient(Typed::time));
        binder.registerCustomEditor(int.class, new Lenient(FormBinding::number));
        binder.registerCustomEditor(Boolean.class, new Lenient(Boolean::valueOf));
        binder.setBindingErrorProcessor(new NotOurs());
    }

    /** What was typed for days and times that cannot be read stays what their fields show, each with its error. */
    public static BindingResult keepUnreadable(WebDataBinder binder, Function<String, @Nullable String> typed) {
        var errors = binder.getBindingResult();
        new UnreadableTimes(typed).validate(Objects.requireNonNull(binder.getTarget()), errors);
        return errors;
    }

    private static int number(String typed) {
        var digits = WrittenText.trim(typed);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }

    private static boolean isRecord(WebDataBinder binder) {
        return Record.class.isAssignableFrom(form(binder));
    }

    private static boolean isAsTyped(WebDataBinder binder) {
        return form(binder).isAnnotationPresent(AsTyped.class);
    }

    private static Class<?> form(WebDataBinder binder) {
        var target = binder.getTarget();
        var type = binder.getTargetType();
        return target != null ? target.getClass() : type == null ? Object.class : type.resolve(Object.class);
    }

    /** A form that cannot be made at all was not filled in on a page of ours. */
    private static final class NotOurs extends DefaultBindingErrorProcessor {

        @Override
        public void processPropertyAccessException(PropertyAccessException unreadable, BindingResult errors) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unreadable);
        }
    }

    /** Reads what people type into fields; what cannot be read is left for the form to complain about. */
    private static final class Lenient extends PropertyEditorSupport {

        private final Function<String, @Nullable Object> read;

        Lenient(Function<String, @Nullable Object> read) {
            this.read = read;
        }

        @Override
        public void setAsText(String typed) {
            setValue(read.apply(typed));
        }
    }
}
