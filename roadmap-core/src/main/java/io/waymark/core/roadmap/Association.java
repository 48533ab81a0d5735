package io.waymark.core.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A professional association. */
public record Association(
        String key, String name, List<String> benefits, List<Detail> details, List<MembershipCategory> categories) {

    public Association {
        Kebab.require("An association's key", key);
        benefits = List.copyOf(benefits);
        details = List.copyOf(details);
        categories = List.copyOf(categories);
    }

    /** A kind of member, and who may be one. */
    public record MembershipCategory(
            String key, String label, @Nullable String rule, Provenance provenance) {

        public MembershipCategory {
            Kebab.require("A membership category's key", key);
        }
    }
}
