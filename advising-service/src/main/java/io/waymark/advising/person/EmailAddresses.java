package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonEntry;
import jakarta.validation.Validator;
import org.springframework.stereotype.Component;

/** Says what is an email address: whatever the form for a person takes. */
@Component
public class EmailAddresses {

    private final Validator validator;

    public EmailAddresses(Validator validator) {
        this.validator = validator;
    }

    public boolean isComplete(String email) {
        return validator.validateValue(PersonEntry.class, "email", email).isEmpty();
    }
}
