package io.waymark.web.advisor.students;

import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.stream.Stream;

/** How one can have tried to reach a student, and what came of it. */
record ContactChoices(List<Choice> channels, List<Choice> outcomes) {

    static ContactChoices of(Texts texts) {
        return new ContactChoices(
                choices(texts, "file.channel.", ContactChannel.values()),
                choices(texts, "file.outcome.", ContactOutcome.values()));
    }

    private static List<Choice> choices(Texts texts, String words, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> new Choice(value.name(), texts.say(words + value)))
                .toList();
    }
}
