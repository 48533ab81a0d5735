package io.waymark.stack.endpoint;

import io.waymark.core.identity.Role;
import io.waymark.stack.Visitor;
import java.util.EnumMap;
import java.util.Map;

/** One person of each role at Alder Valley, signed in. */
final class Visitors {

    private static final Map<Role, Visitor> SIGNED_IN = new EnumMap<>(Map.of(
            Role.STUDENT, Visitor.signedIn("alder-valley", "maya.okafor@aldervalley.example"),
            Role.ADVISOR, Visitor.signedIn("alder-valley", "dana.whitcomb@aldervalley.example"),
            Role.MENTOR, Visitor.signedIn("alder-valley", "tomas.varga@aldervalley.example"),
            Role.REGISTRAR, Visitor.signedIn("alder-valley", "paula.novak@aldervalley.example"),
            Role.FACULTY, Visitor.signedIn("alder-valley", "imre.halasz@aldervalley.example"),
            Role.ADMIN, Visitor.signedIn("alder-valley", "ruth.bellamy@aldervalley.example")));

    private static final Visitor STRANGER = Visitor.stranger();
    private static final Visitor ELSEWHERE = Visitor.signedIn("birch-lake", "walter.lindahl@birchlake.example");

    private Visitors() {}

    /** Whoever the page is for. */
    static Visitor of(Page page) {
        return page.role() == null ? STRANGER : of(page.role());
    }

    static Visitor of(Role role) {
        var visitor = SIGNED_IN.get(role);
        if (visitor == null) {
            throw new IllegalArgumentException("Nobody is a " + role);
        }
        return visitor;
    }

    /** Walter, who runs the other college. */
    static Visitor elsewhere() {
        return ELSEWHERE;
    }
}
