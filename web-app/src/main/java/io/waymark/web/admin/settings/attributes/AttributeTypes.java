package io.waymark.web.admin.settings.attributes;

import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What values an attribute can have, in words, and what is wrong with one that is new. */
@Component
class AttributeTypes {

    private final Outcomes outcomes;
    private final Texts texts;

    AttributeTypes(Outcomes outcomes, Texts texts) {
        this.outcomes = outcomes;
        this.texts = texts;
    }

    List<Choice> all() {
        return Stream.of(AttributeType.values())
                .map(each -> new Choice(each.name(), texts.say("attributes.type." + each)))
                .toList();
    }

    /** A new one whose key there is already. */
    void refused(BindingResult errors, RefusedException refused) {
        if (refused.status().isSameCodeAs(HttpStatus.PRECONDITION_FAILED)) {
            errors.rejectValue("key", "attributes.key.taken");
        } else {
            outcomes.refused(errors, refused);
        }
    }
}
