package io.waymark.web.ui.usstate;

import io.waymark.advising.api.institution.UsState;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The states by their names. */
@Component
public class UsStates {

    private final Texts texts;

    UsStates(Texts texts) {
        this.texts = texts;
    }

    public List<Choice> choices() {
        return Stream.of(UsState.values())
                .map(it -> new Choice(it.name(), name(it.name())))
                .toList();
    }

    /** @param code as the post writes it */
    public String name(String code) {
        return texts.say("us-state." + code);
    }
}
