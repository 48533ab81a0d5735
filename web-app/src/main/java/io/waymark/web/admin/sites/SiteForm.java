package io.waymark.web.admin.sites;

import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.advising.api.site.SiteView;
import io.waymark.web.ui.message.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A site as it is typed. */
record SiteForm(
        @NotBlank @Size(max = 200) String name,

        @NotNull(message = "{sites.kind.needed}") @Nullable SiteKind kind,

        @NotBlank @Size(max = 300) String address,

        @NotBlank @Pattern(regexp = "\\s*|\\d{1,4}", message = "{form.number}")
        String capacity,

        @Nullable LocalDate agreementThrough,
        @Size(max = SiteEntry.MOST_CONTACTS) @Nullable List<@Valid SiteContactForm> contacts,
        @Size(max = SiteEntry.LONGEST_NOTES) @Nullable String notes,
        @Nullable String version) {

    /** There is room for as many contacts as a site may have, however few were sent. */
    SiteForm {
        contacts = filledUp(contacts == null ? List.of() : contacts);
    }

    static SiteForm empty() {
        return new SiteForm("", null, "", "1", null, null, "", null);
    }

    static SiteForm of(SiteView site) {
        return new SiteForm(
                site.name(),
                site.kind(),
                site.address(),
                String.valueOf(site.capacity()),
                site.agreementThrough(),
                site.contacts().stream().map(SiteContactForm::of).toList(),
                site.notes(),
                String.valueOf(site.version()));
    }

    /** Who can be reached has a name. */
    void check(BindingResult errors, Texts texts) {
        var typed = typed();
        for (var at = 0; at < typed.size(); at++) {
            if (typed.get(at).isNameless() && !typed.get(at).isBlank()) {
                errors.rejectValue("contacts[%d].name".formatted(at), "needed", texts.say("sites.contact.name.needed"));
            }
        }
    }

    SiteEntry toEntry() {
        return new SiteEntry(
                name.strip(),
                Objects.requireNonNull(kind),
                address.strip(),
                typed().stream()
                        .filter(it -> !it.isBlank())
                        .map(SiteContactForm::toContact)
                        .toList(),
                Integer.parseInt(capacity.strip()),
                agreementThrough,
                notes == null || notes.isBlank() ? null : notes.strip());
    }

    private List<SiteContactForm> typed() {
        return contacts == null ? List.of() : contacts;
    }

    private static List<SiteContactForm> filledUp(List<? extends @Nullable SiteContactForm> sent) {
        return IntStream.range(0, Math.max(sent.size(), SiteEntry.MOST_CONTACTS))
                .mapToObj(at -> Optional.<SiteContactForm>ofNullable(at < sent.size() ? sent.get(at) : null)
                        .orElse(SiteContactForm.BLANK))
                .toList();
    }
}
