package io.waymark.kit.test;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The notices that wait to be delivered to the subscriber {@code web}, in the order in which they were requested. */
public record RequestedNotices(JdbcClient jdbc, JsonMapper json) {

    private static final String TYPE = "notice.requested";

    public List<NoticeRequested> at(InstitutionId college) {
        return jdbc
                .sql("""
                        select convert_from(task_data, 'UTF8') from scheduled_deliveries
                        where task_instance like '%/web' and convert_from(task_data, 'UTF8') like '%' || ? || '%'
                        order by substring(task_instance from 5)
                        """)
                .param(college.toString())
                .query((row, _) -> json.readTree(
                        json.readTree(row.getString(1)).get("body").asString()))
                .list()
                .stream()
                .flatMap(RequestedNotices::events)
                .filter(event -> event.get("type").asString().equals(TYPE))
                .map(event -> json.treeToValue(event.get("data"), NoticeRequested.class))
                .toList();
    }

    public List<NoticeRequested> to(InstitutionId college, PersonId person) {
        return at(college).stream().filter(it -> it.recipient().equals(person)).toList();
    }

    public List<NoticeKind> kindsTo(InstitutionId college, PersonId person) {
        return to(college, person).stream().map(NoticeRequested::kind).toList();
    }

    private static Stream<JsonNode> events(JsonNode envelope) {
        return envelope.get("type").asString().equals("events.batch")
                ? envelope.get("data").valueStream()
                : Stream.of(envelope);
    }
}
