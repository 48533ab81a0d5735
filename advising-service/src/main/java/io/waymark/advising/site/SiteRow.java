package io.waymark.advising.site;

import io.waymark.advising.api.site.SiteContact;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.advising.csv.FileRow;
import io.waymark.advising.site.SiteColumn.OfContact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of a file of sites. */
record SiteRow(FileRow<SiteColumn> row) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@.,;<>]+");

    /** The site, unless something is wrong with the row. */
    Optional<SiteEntry> read() {
        var kind = row.among(SiteColumn.KIND, SiteKind.values());
        var capacity = row.number(SiteColumn.CAPACITY, 1, SiteEntry.MOST_PLACES);
        var through = row.day(SiteColumn.AGREEMENT_THROUGH);
        var contacts = contacts();
        if (!row.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new SiteEntry(
                row.text(SiteColumn.NAME),
                Objects.requireNonNull(kind),
                row.text(SiteColumn.ADDRESS),
                contacts,
                Objects.requireNonNull(capacity),
                through,
                row.textOrNull(SiteColumn.NOTES)));
    }

    private List<SiteContact> contacts() {
        return OfContact.ALL.stream().flatMap(it -> contact(it).stream()).toList();
    }

    private Optional<SiteContact> contact(OfContact columns) {
        var name = row.text(columns.name());
        var email = row.textOrNull(columns.email());
        var phone = row.textOrNull(columns.phone());
        var purpose = row.textOrNull(columns.purpose());
        if (name.isEmpty()) {
            if (email != null || phone != null || purpose != null) {
                row.wrong(columns.name(), "nameless-contact", Map.of());
            }
            return Optional.empty();
        }
        if (email != null
                && row.isReadable(columns.email())
                && !EMAIL.matcher(email).matches()) {
            row.wrong(columns.email(), "bad-email", Map.of());
        }
        if (phone != null
                && row.isReadable(columns.phone())
                && !SiteColumn.PHONE.matcher(phone).matches()) {
            row.wrong(columns.phone(), "bad-phone", Map.of());
        }
        return Optional.of(new SiteContact(name, email, phone, purpose));
    }
}
