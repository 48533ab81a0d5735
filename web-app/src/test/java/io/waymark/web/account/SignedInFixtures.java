package io.waymark.web.account;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.Caller;
import java.util.Set;
import java.util.UUID;

/** People who have signed in. */
public final class SignedInFixtures {

    private static final InstitutionId ALDER_VALLEY =
            new InstitutionId(UUID.fromString("01981d5c-0000-7000-8000-000000000001"));

    private SignedInFixtures() {}

    public static SignedIn signedIn(UUID id, String name, Role... roles) {
        var caller = new Caller(ALDER_VALLEY, new PersonId(id), name, Set.of(roles));
        return new SignedIn(caller, "someone@aldervalley.example", "America/New_York", true, null);
    }
}
