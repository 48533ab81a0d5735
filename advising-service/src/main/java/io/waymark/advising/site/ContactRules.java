package io.waymark.advising.site;

import io.waymark.advising.api.site.SiteContact;
import jakarta.validation.Validator;
import org.springframework.stereotype.Component;

/** Says what a file may hold of a contact: whatever the form takes, so that what is exported can be imported again. */
@Component
class ContactRules {

    private final Validator validator;

    ContactRules(Validator validator) {
        this.validator = validator;
    }

    boolean isPhone(String written) {
        return validator.validateValue(SiteContact.class, "phone", written).isEmpty();
    }
}
