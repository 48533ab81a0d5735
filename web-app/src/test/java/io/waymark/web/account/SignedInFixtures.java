package io.waymark.web.account;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.Caller;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** People who signed in, for pages that are shown to them. */
public final class SignedInFixtures {

    public static final InstitutionId ALDER_VALLEY =
            new InstitutionId(UUID.fromString("01930000-0000-7000-8000-000000000001"));

    private static final PersonId MAYA = new PersonId(UUID.fromString("01930000-0000-7000-8000-0000000000a1"));

    private SignedInFixtures() {}

    public static SignedIn maya() {
        return maya(Role.STUDENT);
    }

    public static SignedIn maya(Role... roles) {
        return signedIn(MAYA.value(), "Maya Okafor", roles);
    }

    public static SignedIn signedIn(UUID id, String name, Role... roles) {
        return reading(Locale.US, id, name, roles);
    }

    public static SignedIn reading(Locale language, UUID id, String name, Role... roles) {
        var caller = new Caller(
                ALDER_VALLEY, new PersonId(id), name, Set.of(roles), ZoneId.of("America/New_York"), language);
        return new SignedIn(caller, "maya@aldervalley.example", true, null, 0);
    }
}
