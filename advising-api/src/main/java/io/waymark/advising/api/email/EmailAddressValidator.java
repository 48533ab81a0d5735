package io.waymark.advising.api.email;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Holds a field against {@link EmailAddressRule}, and says with the violation what is wrong. */
public class EmailAddressValidator implements ConstraintValidator<EmailAddress, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence address, ConstraintValidatorContext context) {
        if (address == null || address.isEmpty()) {
            return true;
        }
        var error = EmailAddressRule.error(address.toString());
        error.ifPresent(
                it -> context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(it.refusal()));
        return error.isEmpty();
    }
}
