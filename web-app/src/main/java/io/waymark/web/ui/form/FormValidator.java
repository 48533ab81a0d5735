package io.waymark.web.ui.form;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.regex.Pattern;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * Says what a form's record names for a field, {@code @NotBlank(message = "{forgotten.college.needed}")}, before what is
 * said of the rule wherever it stands. What is said has the error's code as its key.
 */
class FormValidator extends LocalValidatorFactoryBean {

    private static final Pattern NAMED = Pattern.compile("\\{(?!jakarta\\.|org\\.)([\\w.-]+)}");

    @Override
    protected String determineErrorCode(ConstraintDescriptor<?> rule) {
        var named = NAMED.matcher(rule.getMessageTemplate());
        return named.matches() ? named.group(1) : super.determineErrorCode(rule);
    }
}
