package io.waymark.advising.person;

import io.waymark.advising.institution.Institutions;
import io.waymark.core.event.IntegrationEvent;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.event.Directory;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The whole directory of the college at work, for a subscriber that needs it anew: the college first, then its people. */
@Component
class DirectoryStretches implements Directory {

    private static final int STRETCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final People people;
    private final Institutions institutions;
    private final JdbcClient jdbc;

    DirectoryStretches(People people, Institutions institutions, JdbcClient jdbc) {
        this.people = people;
        this.institutions = institutions;
        this.jdbc = jdbc;
    }

    @Override
    public Stretch after(@Nullable UUID last) {
        var facts = new ArrayList<IntegrationEvent>();
        if (last == null) {
            facts.add(institutions.news());
        }
        var next = jdbc.sql("""
                        select id from person where institution_id = :institution and id > :last order by id limit :stretch
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("last", last == null ? BEFORE_ALL : last)
                .param("stretch", STRETCH)
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
        people.entries(next).values().forEach(entry -> facts.add(PersonNews.of(entry)));
        return new Stretch(facts, next.size() < STRETCH ? null : next.getLast().value());
    }
}
