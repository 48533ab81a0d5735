package io.waymark.advising.site;

import io.waymark.advising.api.email.EmailAddressRule;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.site.SiteContact;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.advising.csv.FileRow;
import io.waymark.advising.site.SiteColumn.OfContact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file of sites.
 *
 * @param there what is known of the site, if it is known
 * @param order in which the college writes days
 */
record SiteRow(
        FileRow<SiteColumn> row,
        ContactRules rules,
        @Nullable SiteEntry there,
        @Nullable DateOrder order) {

    /** The site, unless something is wrong with the row. */
    Optional<SiteEntry> read() {
        var kind = row.among(SiteColumn.KIND, SiteKind.values());
        var capacity = row.number(SiteColumn.CAPACITY, 1, SiteEntry.MOST_PLACES);
        var through = there == null || row.has(SiteColumn.AGREEMENT_THROUGH)
                ? row.day(SiteColumn.AGREEMENT_THROUGH, order)
                : there.agreementThrough();
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
                there == null || row.has(SiteColumn.NOTES) ? row.textOrNull(SiteColumn.NOTES) : there.notes()));
    }

    private List<SiteContact> contacts() {
        return IntStream.range(0, OfContact.ALL.size())
                .boxed()
                .flatMap(it -> contact(OfContact.ALL.get(it), known(it)).stream())
                .toList();
    }

    private @Nullable SiteContact known(int place) {
        return there == null || place >= there.contacts().size()
                ? null
                : there.contacts().get(place);
    }

    private Optional<SiteContact> contact(OfContact columns, @Nullable SiteContact known) {
        var name = known == null || row.has(columns.name()) ? row.text(columns.name()) : known.name();
        var same = known != null && known.name().equals(name) ? known : null;
        var email = same == null || row.has(columns.email()) ? row.textOrNull(columns.email()) : same.email();
        var phone = same == null || row.has(columns.phone()) ? row.textOrNull(columns.phone()) : same.phone();
        var purpose = same == null || row.has(columns.purpose()) ? row.textOrNull(columns.purpose()) : same.purpose();
        if (name.isEmpty()) {
            if (email != null || phone != null || purpose != null) {
                row.wrong(columns.name(), "nameless-contact", Map.of());
            }
            return Optional.empty();
        }
        if (email != null && row.isReadable(columns.email())) {
            EmailAddressRule.error(email).ifPresent(it -> row.wrong(columns.email(), "bad-email", it.arguments()));
        }
        if (phone != null && row.isReadable(columns.phone()) && !rules.isPhone(phone)) {
            row.wrong(columns.phone(), "bad-phone", Map.of());
        }
        return Optional.of(new SiteContact(name, email, phone, purpose));
    }
}
