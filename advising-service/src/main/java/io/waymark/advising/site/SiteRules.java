package io.waymark.advising.site;

import io.waymark.advising.api.site.SiteContact;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.core.text.WrittenText;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How what is written of a site is kept. */
final class SiteRules {

    private SiteRules() {}

    /** The same without what cannot be seen around it. */
    static SiteEntry tidy(SiteEntry entry) {
        return new SiteEntry(
                WrittenText.plain(entry.name()),
                entry.kind(),
                WrittenText.plain(entry.address()),
                entry.contacts().stream().map(SiteRules::tidy).toList(),
                entry.capacity(),
                entry.agreementThrough(),
                lines(entry.notes()));
    }

    private static SiteContact tidy(SiteContact contact) {
        return new SiteContact(
                WrittenText.plain(contact.name()),
                contact.email() == null || contact.email().isBlank() ? null : WrittenText.plainCode(contact.email()),
                plain(contact.phone()),
                plain(contact.purpose()));
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null || text.isBlank() ? null : WrittenText.plain(text);
    }

    private static @Nullable String lines(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : text.strip().lines().map(WrittenText::plain).collect(Collectors.joining("\n"));
    }
}
