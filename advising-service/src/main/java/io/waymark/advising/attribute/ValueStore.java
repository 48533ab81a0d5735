package io.waymark.advising.attribute;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps people's values, many at a time. */
@Component
class ValueStore {

    private final JdbcClient jdbc;

    ValueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(PersonId person) {
        var values = new TreeMap<String, String>();
        jdbc.sql("select key, value from person_attribute where institution_id = ? and person_id = ?")
                .param(institution())
                .param(person.value())
                .query((row, _) -> values.put(row.getString("key"), row.getString("value")))
                .list();
        return values;
    }

    /** All different values that people have of an attribute. */
    List<String> valuesOf(String key) {
        return jdbc.sql("select distinct value from person_attribute where institution_id = ? and key = ?")
                .param(institution())
                .param(key)
                .query((row, _) -> row.getString("value"))
                .list();
    }

    /** Writes values; what is so already is not touched. */
    void put(Collection<AttributeValue> values) {
        given("""
                        insert into person_attribute as a (institution_id, person_id, key, value)
                        select :institution, person, key, value
                        from unnest(:people, :keys, :values) as given (person, key, value)
                        order by person, key
                        on conflict on constraint a_person_has_one_value_of_an_attribute
                            do update set value = excluded.value where a.value <> excluded.value
                        """, values).update();
    }

    /** Those of these people of whom something else, or nothing, is kept. */
    Set<PersonId> differing(Collection<AttributeValue> values) {
        return new HashSet<>(given("""
                        select distinct given.person from unnest(:people, :keys, :values) as given (person, key, value)
                        left join person_attribute a on a.institution_id = :institution
                            and a.person_id = given.person and a.key = given.key
                        where a.value is distinct from given.value
                        """, values)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    void removeAllBut(PersonId person, Collection<String> keys) {
        jdbc.sql("delete from person_attribute where institution_id = ? and person_id = ? and key <> all (?)")
                .param(institution())
                .param(person.value())
                .param(keys.toArray(String[]::new))
                .update();
    }

    int version(PersonId person) {
        return jdbc.sql("select attributes_version from person where institution_id = ? and id = ?")
                .param(institution())
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    /** As {@link #version}, and nobody else changes these people's attributes until the transaction ends. */
    void count(Collection<PersonId> people) {
        jdbc.sql("""
                        update person set attributes_version = attributes_version + 1
                        where institution_id = ? and id = any (?)
                        """)
                .param(institution())
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec given(String statement, Collection<AttributeValue> values) {
        return jdbc.sql(statement)
                .param("institution", institution())
                .param("people", values.stream().map(it -> it.person().value()).toArray(UUID[]::new))
                .param("keys", values.stream().map(AttributeValue::key).toArray(String[]::new))
                .param("values", values.stream().map(AttributeValue::value).toArray(String[]::new));
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }
}
