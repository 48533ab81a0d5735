package io.waymark.mentoring.directory;

import io.waymark.core.event.PersonChanged;
import io.waymark.core.event.PersonLeft;
import io.waymark.core.identity.Role;
import io.waymark.kit.search.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the copy right. Written in SQL, because "newest wins" is one statement there and a race anywhere else. */
@Service
@Transactional
class DirectoryNews {

    private final JdbcClient jdbc;

    DirectoryNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PersonChanged person) {
        jdbc.sql("""
                        insert into directory_person (
                            institution_id, id, given_name, family_name, words, email, roles, zone, active, revision)
                        values (:institution, :id, :givenName, :familyName, string_to_array(:words, ' '), :email, :roles, :zone,
                            :active, :revision)
                        on conflict on constraint a_person_is_listed_once do update set
                            given_name = excluded.given_name,
                            family_name = excluded.family_name,
                            words = excluded.words,
                            email = excluded.email,
                            roles = excluded.roles,
                            zone = excluded.zone,
                            active = excluded.active and excluded.revision >= directory_person.left_revision,
                            revision = excluded.revision
                        where directory_person.revision < excluded.revision
                        """)
                .param("institution", person.institution().value())
                .param("id", person.person().value())
                .param("givenName", person.calledName())
                .param("familyName", person.familyName())
                .param("words", SearchWords.of(person.calledName() + " " + person.familyName()))
                .param("email", person.email())
                .param("roles", person.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("zone", person.zone())
                .param("active", person.lifecycle().isActive())
                .param("revision", person.revision())
                .update();
    }

    /**
     * From now on, unless newer news say otherwise; older ones that are late do not. Of whom nothing was heard before, nothing
     * else is known until it is.
     */
    void left(PersonLeft person) {
        jdbc.sql("""
                        insert into directory_person (
                            institution_id, id, given_name, family_name, email, roles, zone, active, revision, left_revision)
                        values (:institution, :id, '', '', '', '{}', 'Etc/UTC', false, -1, :revision)
                        on conflict on constraint a_person_is_listed_once do update set
                            active = directory_person.active and directory_person.revision >= excluded.left_revision,
                            left_revision = greatest(directory_person.left_revision, excluded.left_revision)
                        """)
                .param("institution", person.institution().value())
                .param("id", person.person().value())
                .param("revision", person.revision())
                .update();
    }
}
