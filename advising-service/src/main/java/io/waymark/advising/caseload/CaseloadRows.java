package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.SecondStanding;
import io.waymark.advising.api.contact.ContactAttempt;
import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.journey.ForecastView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.kit.time.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@link CaseloadQuery}. */
final class CaseloadRows {

    private CaseloadRows() {}

    static CaseloadRow read(ResultSet row) throws SQLException {
        var trail = row.getArray("trail");
        return new CaseloadRow(
                student(row),
                row.getString("number"),
                row.getString("email"),
                List.of((String[]) row.getArray("cohorts").getArray()),
                reasons(row),
                row.getString("roadmap_title"),
                row.getObject("percent", Integer.class),
                row.getObject("stage_number", Integer.class),
                row.getString("stage_title"),
                trail == null
                        ? List.of()
                        : Arrays.stream((String[]) trail.getArray())
                                .map(Mark::valueOf)
                                .toList(),
                second(row),
                Moments.in(row, "last_at"),
                attempt(row),
                forecast(row),
                Moments.in(row, "next_meeting"));
    }

    static PersonBrief student(ResultSet row) throws SQLException {
        return new PersonBrief(
                row.getObject("id", UUID.class), row.getString("given_name"), row.getString("family_name"));
    }

    private static List<AttentionReason> reasons(ResultSet row) throws SQLException {
        var kinds = row.getArray("kinds");
        if (kinds == null) {
            return List.of();
        }
        var names = (String[]) kinds.getArray();
        var severities = (Integer[]) row.getArray("severities").getArray();
        var since = (String[]) row.getArray("since").getArray();
        var days = (Integer[]) row.getArray("days").getArray();
        var about = (String[]) row.getArray("about").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(i -> new AttentionReason(
                        SignalKind.valueOf(names[i]), severities[i], LocalDate.parse(since[i]), days[i], about[i]))
                .toList();
    }

    private static @Nullable SecondStanding second(ResultSet row) throws SQLException {
        var title = row.getString("second_title");
        return title == null
                ? null
                : new SecondStanding(
                        title,
                        row.getObject("second_percent", Integer.class),
                        row.getObject("second_stage_number", Integer.class),
                        row.getString("second_stage_title"));
    }

    private static @Nullable ContactAttempt attempt(ResultSet row) throws SQLException {
        var at = Moments.in(row, "attempt_at");
        return at == null
                ? null
                : new ContactAttempt(
                        at,
                        ContactChannel.valueOf(row.getString("attempt_channel")),
                        ContactOutcome.valueOf(row.getString("attempt_outcome")));
    }

    private static @Nullable ForecastView forecast(ResultSet row) throws SQLException {
        var likely = row.getObject("job_ready_likely", LocalDate.class);
        return likely == null
                ? null
                : new ForecastView(
                        row.getObject("job_ready_earliest", LocalDate.class),
                        likely,
                        row.getObject("job_ready_latest", LocalDate.class));
    }
}
