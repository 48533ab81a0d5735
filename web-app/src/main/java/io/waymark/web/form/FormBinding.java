package io.waymark.web.form;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Lets fields show what was typed into a form that is a record: read by field, since a record has no getters, and bound
 * by its constructor alone, since its fields cannot be set after that.
 */
@ControllerAdvice
public class FormBinding {

    @InitBinder
    void bindRecordsByTheirConstructor(WebDataBinder binder) {
        if (isRecord(binder)) {
            binder.initDirectFieldAccess();
            binder.setDeclarativeBinding(true);
        }
    }

    private static boolean isRecord(WebDataBinder binder) {
        var type = binder.getTargetType();
        return binder.getTarget() instanceof Record
                || type != null && Record.class.isAssignableFrom(type.resolve(Object.class));
    }
}
