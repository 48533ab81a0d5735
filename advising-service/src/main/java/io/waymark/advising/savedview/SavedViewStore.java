package io.waymark.advising.savedview;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.savedview.SaveView;
import io.waymark.advising.api.savedview.SavedView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.text.WrittenText;
import io.waymark.kit.search.Alphabetical;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps views, and with which each advisor begins. */
@Component
class SavedViewStore {

    private static final String SEEN = """
            select v.id, v.name, v.query, v.shared, v.owner_id, p.called_name, p.family_name, v.owner_id = :me as mine,
                   exists (select from first_view f
                       where f.institution_id = v.institution_id and f.person_id = :me and f.view_id = v.id) as first
            from saved_view v
            join person p on p.institution_id = v.institution_id and p.id = v.owner_id
            where v.institution_id = :institution and (v.shared or v.owner_id = :me)
            order by %s, v.id
            """.formatted(Alphabetical.by("v.name"));

    private final JdbcClient jdbc;

    SavedViewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That somebody sees. */
    List<SavedView> of(PersonId person) {
        return about(person, SEEN)
                .query((row, _) -> new SavedView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("shared"),
                        new PersonBrief(
                                row.getObject("owner_id", UUID.class),
                                row.getString("called_name"),
                                row.getString("family_name")),
                        row.getBoolean("mine"),
                        row.getBoolean("first")))
                .list();
    }

    UUID add(PersonId owner, SaveView view) {
        var id = UuidCreator.getTimeOrderedEpoch();
        about(owner, """
                        insert into saved_view (institution_id, id, owner_id, name, query, shared)
                        values (:institution, :id, :me, :name, :query, :shared)
                        """)
                .param("id", id)
                .param("name", WrittenText.plain(view.name()))
                .param("query", view.query())
                .param("shared", view.shared())
                .update();
        return id;
    }

    void beginWith(PersonId person, UUID view) {
        about(person, """
                        insert into first_view (institution_id, person_id, view_id) values (:institution, :me, :view)
                        on conflict on constraint a_caseload_begins_with_one_view do update set view_id = excluded.view_id
                        """).param("view", view).update();
    }

    void beginWithout(PersonId person, UUID view) {
        about(person, """
                        delete from first_view
                        where institution_id = :institution and person_id = :me and view_id = :view
                        """).param("view", view).update();
    }

    /** Whoever began with it begins without. */
    void delete(UUID view) {
        for (var statement : List.of(
                "delete from first_view where institution_id = ? and view_id = ?",
                "delete from saved_view where institution_id = ? and id = ?")) {
            jdbc.sql(statement)
                    .param(CurrentInstitution.get().value())
                    .param(view)
                    .update();
        }
    }

    private JdbcClient.StatementSpec about(PersonId person, String statement) {
        return jdbc.sql(statement)
                .param("institution", CurrentInstitution.get().value())
                .param("me", person.value());
    }
}
