package io.waymark.web.form;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Lets fields show what was typed into a form that is a record: read by field, since a record has no getters. */
@ControllerAdvice
public class FormBinding {

    @InitBinder
    void readRecordsToo(WebDataBinder binder) {
        if (binder.getTarget() == null || binder.getTarget() instanceof Record) {
            binder.initDirectFieldAccess();
        }
    }
}
