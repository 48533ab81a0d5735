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

    /** What a form may say: nothing, or a state by its code. */
    public static final String CODES = "|AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO"
            + "|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY";

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
