package io.waymark.web.ui.form;

import io.waymark.core.refusal.FieldRefusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * Says what a form's record names for a field, {@code @NotBlank(message = "{forgotten.college.needed}")}, before what is
 * said of the rule wherever it stands. What is said has the error's code as its key. A rule that says itself what is wrong is
 * told as a service's refusal would be.
 */
class FormValidator extends LocalValidatorFactoryBean {

    private static final Pattern NAMED = Pattern.compile("\\{(?!jakarta\\.|org\\.)([\\w.-]+)}");

    @Override
    protected String determineErrorCode(ConstraintDescriptor<?> rule) {
        var named = NAMED.matcher(rule.getMessageTemplate());
        return named.matches() ? named.group(1) : super.determineErrorCode(rule);
    }

    @Override
    protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
        var others = new LinkedHashSet<ConstraintViolation<Object>>();
        for (var violation : violations) {
            var said = said(violation);
            if (said == null) {
                others.add(violation);
            } else {
                errors.rejectValue(
                        determineField(violation),
                        "refusal.field." + said.code(),
                        new Object[] {said.arguments()},
                        said.message());
            }
        }
        super.processConstraintViolations(others, errors);
    }

    private static @Nullable FieldRefusal said(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        return found.getDynamicPayload(FieldRefusal.class);
    }
}
