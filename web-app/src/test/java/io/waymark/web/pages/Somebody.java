package io.waymark.web.pages;

import io.waymark.core.identity.Role;
import io.waymark.web.account.SignedIn;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.staff.Samples;

/** Who looks at the pages of a role. */
final class Somebody {

    private Somebody() {}

    static SignedIn with(Role role) {
        return switch (role) {
            case ADMIN -> SignedInFixtures.signedIn(Samples.id(1), "Ruth Bellamy", role);
            case ADVISOR -> SignedInFixtures.signedIn(Samples.ADVISOR, "Dana Whitcomb", role);
            case MENTOR -> SignedInFixtures.signedIn(Samples.MENTOR, "Priya Raman", role);
            case REGISTRAR -> SignedInFixtures.signedIn(Samples.id(2), "Paula Novak", role);
            case FACULTY -> SignedInFixtures.signedIn(Samples.id(3), "Imre Halasz", role);
            case STUDENT -> SignedInFixtures.maya();
        };
    }
}
