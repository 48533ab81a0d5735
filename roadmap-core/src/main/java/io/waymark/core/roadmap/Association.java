package io.waymark.core.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A professional association.
 *
 * @param domains of its own website and addresses, such as {@code ahima.org}
 * @param continuing what it asks of whoever holds its credentials, if it awards any and that is known
 */
public record Association(
        String key,
        String name,
        List<String> domains,
        List<String> benefits,
        List<Detail> details,
        List<MembershipCategory> categories,
        @Nullable ContinuingEducation continuing) {

    public Association {
        Kebab.require("An association's key", key);
        domains = List.copyOf(domains);
        benefits = List.copyOf(benefits);
        details = List.copyOf(details);
        categories = List.copyOf(categories);
    }

    /** Of whose addresses and continuing education nothing is known. */
    public Association(
            String key, String name, List<String> benefits, List<Detail> details, List<MembershipCategory> categories) {
        this(key, name, List.of(), benefits, details, categories, null);
    }

    /** A kind of member, and who may be one. */
    public record MembershipCategory(
            String key, String label, @Nullable String rule, Provenance provenance) {

        public MembershipCategory {
            Kebab.require("A membership category's key", key);
        }
    }
}
