package io.waymark.web.admin.people;

import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Changes the attributes of a person as they were typed; what is wrong is said at the field of its attribute. */
@Component
class AttributeChanges {

    private final AttributeApi attributes;
    private final Outcomes outcomes;

    AttributeChanges(AttributeApi attributes, Outcomes outcomes) {
        this.attributes = attributes;
        this.outcomes = outcomes;
    }

    /** Whether it was done. */
    boolean change(UUID person, AttributesForm form, BindingResult errors) {
        try {
            attributes.set(person, form.toEntry(), Versions.of(form.version()));
            return true;
        } catch (RefusedException refused) {
            outcomes.refused(errors, refused, AttributeFields::nameOf);
            return false;
        }
    }
}
