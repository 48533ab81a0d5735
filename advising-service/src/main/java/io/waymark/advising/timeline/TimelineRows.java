package io.waymark.advising.timeline;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.timeline.TimelineEntryView;
import io.waymark.advising.api.timeline.TimelineEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of {@link TimelineQuery}. */
@Component
class TimelineRows {

    private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};

    private final JsonMapper json;

    TimelineRows(JsonMapper json) {
        this.json = json;
    }

    PlacedEntry read(ResultSet row) throws SQLException {
        var event = row.getString("event");
        var at = row.getTimestamp("at").toInstant();
        return new PlacedEntry(
                new TimelineEntryView(
                        TimelineEvent.valueOf(event),
                        at,
                        who(row),
                        row.getString("said"),
                        json.readValue(row.getString("arguments"), ARGUMENTS)),
                new TimelinePlace(at, event, row.getString("key")));
    }

    private static @Nullable PersonBrief who(ResultSet row) throws SQLException {
        var name = row.getString("called_name");
        return name == null
                ? null
                : new PersonBrief(row.getObject("who", UUID.class), name, row.getString("family_name"));
    }
}
