package io.waymark.web.notification;

import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.web.notification.notice.Notice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of {@code notice}. */
@Component
class NoticeRows implements RowMapper<Notice> {

    static final String COLUMNS = "id, person_id, key, kind, arguments, subject, subject_id, step, told_at, read_at";

    private final JsonMapper json;

    NoticeRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Notice mapRow(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("key"),
                NoticeKind.valueOf(row.getString("kind")),
                json.readValue(row.getString("arguments"), new TypeReference<Map<String, String>>() {}),
                link(row),
                row.getTimestamp("told_at").toInstant(),
                row.getTimestamp("read_at") instanceof Timestamp read ? read.toInstant() : null);
    }

    String write(Map<String, String> arguments) {
        return json.writeValueAsString(arguments);
    }

    private static @Nullable NoticeLink link(ResultSet row) throws SQLException {
        var subject = row.getString("subject");
        return subject == null
                ? null
                : new NoticeLink(
                        Subject.valueOf(subject), row.getObject("subject_id", UUID.class), row.getString("step"));
    }
}
