package io.waymark.web.settings;

import io.waymark.advising.api.person.PersonSettings;
import io.waymark.advising.api.person.PersonView;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A person's own language and time zone. */
record OwnSettingsForm(
        @Nullable String language,
        @NotBlank @Nullable String zone,
        @Nullable String version) {

    static OwnSettingsForm of(PersonView person) {
        return new OwnSettingsForm(person.language(), person.zone(), String.valueOf(person.version()));
    }

    PersonSettings toSettings() {
        return new PersonSettings(zone == null ? "" : zone, language == null || language.isBlank() ? null : language);
    }
}
