package io.waymark.web.ui.disclosure;

import io.waymark.web.ui.message.Texts;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says which part of a record was shown, and what allowed it. */
@Component
public class DisclosureWords {

    private final Texts texts;

    DisclosureWords(Texts texts) {
        this.texts = texts;
    }

    public String part(String part) {
        return texts.sayOr("disclosure.part." + part.replace(' ', '-'), Map.of(), texts.say("disclosure.part.other"));
    }

    /** @param times how often, all in all */
    public String parts(Collection<String> parts, int times) {
        return texts.say(
                "disclosure.parts",
                texts.list(parts.stream().map(this::part).distinct().toList()),
                times);
    }

    public String as(String as) {
        return texts.sayOr("disclosure.as." + as, Map.of(), texts.say("disclosure.as.other"));
    }
}
