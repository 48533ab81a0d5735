package io.waymark.web.admin.people;

import io.waymark.core.identity.Role;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.Zones;
import java.util.List;
import java.util.stream.Stream;

/** What the fields of a person's entry offer. */
record PersonChoices(List<Choice> roles, List<Choice> zones, List<Choice> languages) {

    /** @param form whose zone and language are among those offered, whatever they are */
    static PersonChoices of(PersonForm form, Texts texts) {
        return new PersonChoices(
                Stream.of(Role.values())
                        .map(role -> new Choice(role.name(), texts.say("role." + role.name())))
                        .toList(),
                Zones.with(form.zone()),
                LanguageChoices.with(form.language()));
    }
}
