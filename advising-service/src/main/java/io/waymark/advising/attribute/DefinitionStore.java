package io.waymark.advising.attribute;

import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which attributes a college has. */
@Component
class DefinitionStore {

    static final int FIRST_VERSION = 1;

    private final JdbcClient jdbc;

    DefinitionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AttributeView> list() {
        return query("order by position, key", null).list();
    }

    /** As {@link #list}, and nobody changes one until the transaction ends. */
    List<AttributeView> hold() {
        return query("order by position, key for share", null).list();
    }

    Optional<AttributeView> find(String key) {
        return query("and key = :key", key).optional();
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<AttributeView> lock(String key) {
        return query("and key = :key for update", key).optional();
    }

    /** @return whether it was not there yet */
    boolean add(String key, AttributeEntry entry, boolean builtIn) {
        return jdbc.sql("""
                        insert into attribute_definition (
                            institution_id, key, label, type, choices, required, position, built_in, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint an_attribute_is_defined_once do nothing
                        """)
                        .param(institution())
                        .param(key)
                        .param(entry.label())
                        .param(entry.type().name())
                        .param(entry.choices().toArray(String[]::new))
                        .param(entry.required())
                        .param(entry.position())
                        .param(builtIn)
                        .param(FIRST_VERSION)
                        .update()
                == 1;
    }

    void change(String key, AttributeEntry entry) {
        jdbc.sql("""
                        update attribute_definition
                        set label = ?, type = ?, choices = ?, required = ?, position = ?, version = version + 1
                        where institution_id = ? and key = ?
                        """)
                .param(entry.label())
                .param(entry.type().name())
                .param(entry.choices().toArray(String[]::new))
                .param(entry.required())
                .param(entry.position())
                .param(institution())
                .param(key)
                .update();
    }

    void remove(String key) {
        jdbc.sql("delete from attribute_definition where institution_id = ? and key = ?")
                .param(institution())
                .param(key)
                .update();
    }

    private JdbcClient.MappedQuerySpec<AttributeView> query(String condition, @Nullable String key) {
        return jdbc.sql("select * from attribute_definition where institution_id = :institution " + condition)
                .param("institution", institution())
                .param("key", key)
                .query((row, _) -> read(row));
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }

    private static AttributeView read(ResultSet row) throws SQLException {
        return new AttributeView(
                row.getString("key"),
                row.getString("label"),
                AttributeType.valueOf(row.getString("type")),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getBoolean("required"),
                row.getInt("position"),
                row.getBoolean("built_in"),
                row.getInt("version"));
    }
}
