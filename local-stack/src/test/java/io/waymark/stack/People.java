package io.waymark.stack;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.Caller;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People of the demo colleges, by their e-mail addresses. */
public final class People {

    /** A student, her advisor, a mentor she meets, and who runs the college. */
    public static final Caller MAYA = at("alder-valley", "maya.okafor@aldervalley.example");

    public static final Caller DANA = at("alder-valley", "dana.whitcomb@aldervalley.example");
    public static final Caller TOMAS = at("alder-valley", "tomas.varga@aldervalley.example");
    public static final Caller RUTH = at("alder-valley", "ruth.bellamy@aldervalley.example");

    /** Who verifies for the offices of the college. */
    public static final Caller PAULA = at("alder-valley", "paula.novak@aldervalley.example");

    public static final Caller IMRE = at("alder-valley", "imre.halasz@aldervalley.example");

    /** People of the same college who have nothing to do with them. */
    public static final Caller ELI = at("alder-valley", "eli.brandt@aldervalley.example");

    public static final Caller MARISOL = at("alder-valley", "marisol.ibarra@aldervalley.example");
    public static final Caller OWEN = at("alder-valley", "owen.pritchard@aldervalley.example");

    /** Their like at another college. */
    public static final Caller DYLAN = at("birch-lake", "dylan.frost@birchlake.example");

    public static final Caller JOEL = at("birch-lake", "joel.sandoval@birchlake.example");
    public static final Caller ANNEKE = at("birch-lake", "anneke.devries@birchlake.example");
    public static final Caller RITA = at("birch-lake", "rita.okoro@birchlake.example");
    public static final Caller SVEN = at("birch-lake", "sven.lund@birchlake.example");
    public static final Caller WALTER = at("birch-lake", "walter.lindahl@birchlake.example");

    private People() {}

    /** Anybody of a demo college. */
    public static Caller at(String college, String email) {
        return StackForTests.database()
                .sql("""
                        select person.institution_id, person.id, given_name, family_name, roles
                        from advising.person
                        join advising.institution on institution.institution_id = person.institution_id
                        where slug = ? and email = ?
                        """)
                .params(college, email)
                .query((row, _) -> new Caller(
                        new InstitutionId(row.getObject("institution_id", UUID.class)),
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("given_name") + " " + row.getString("family_name"),
                        roles((String[]) row.getArray("roles").getArray())))
                .single();
    }

    /** The ids of everybody at Alder Valley, which must not be read at Birch Lake. */
    public static List<String> ofAlderValley() {
        return StackForTests.database()
                .sql("select id::text from advising.person where institution_id = ?")
                .param(MAYA.institution().value())
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private static Set<Role> roles(String[] names) {
        return Stream.of(names).map(Role::valueOf).collect(Collectors.toSet());
    }
}
