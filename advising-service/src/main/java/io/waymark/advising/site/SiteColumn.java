package io.waymark.advising.site;

import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.csv.FileColumn;
import java.util.List;

/** The columns of a file of sites. */
enum SiteColumn implements FileColumn {
    NAME(true, 200),
    KIND(true, 40),
    ADDRESS(true, 300),
    CAPACITY(true, 40),
    AGREEMENT_THROUGH(false, 40),
    CONTACT_1_NAME(false, 100),
    CONTACT_1_EMAIL(false, 254),
    CONTACT_1_PHONE(false, 31),
    CONTACT_1_FOR(false, 100),
    CONTACT_2_NAME(false, 100),
    CONTACT_2_EMAIL(false, 254),
    CONTACT_2_PHONE(false, 31),
    CONTACT_2_FOR(false, 100),
    CONTACT_3_NAME(false, 100),
    CONTACT_3_EMAIL(false, 254),
    CONTACT_3_PHONE(false, 31),
    CONTACT_3_FOR(false, 100),
    NOTES(false, SiteEntry.LONGEST_NOTES);

    private final boolean needed;
    private final int longest;

    SiteColumn(boolean needed, int longest) {
        this.needed = needed;
        this.longest = longest;
    }

    /** Those of one contact. */
    record OfContact(SiteColumn name, SiteColumn email, SiteColumn phone, SiteColumn purpose) {

        static final List<OfContact> ALL = List.of(
                new OfContact(CONTACT_1_NAME, CONTACT_1_EMAIL, CONTACT_1_PHONE, CONTACT_1_FOR),
                new OfContact(CONTACT_2_NAME, CONTACT_2_EMAIL, CONTACT_2_PHONE, CONTACT_2_FOR),
                new OfContact(CONTACT_3_NAME, CONTACT_3_EMAIL, CONTACT_3_PHONE, CONTACT_3_FOR));
    }

    @Override
    public boolean isNeeded() {
        return needed;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public boolean isCode() {
        return OfContact.ALL.stream().anyMatch(it -> it.email() == this);
    }

    @Override
    public boolean hasLines() {
        return this == NOTES;
    }
}
