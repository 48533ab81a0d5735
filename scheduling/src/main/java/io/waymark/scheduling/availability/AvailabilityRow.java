package io.waymark.scheduling.availability;

import io.waymark.core.time.MeetingPlace;
import io.waymark.scheduling.time.Availability;
import io.waymark.scheduling.time.DayOverride;
import io.waymark.scheduling.time.MeetingRule;
import io.waymark.scheduling.time.WaysToMeet;
import io.waymark.scheduling.time.WeeklyHours;
import io.waymark.scheduling.time.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How an availability is written in its row, for whoever reads the row together with something else. */
public final class AvailabilityRow {

    public static final String COLUMNS = """
            zone, weekly_windows, first_day, last_day, overrides, length_minutes, step_minutes,
            buffer_before_minutes, buffer_after_minutes, notice_minutes, horizon_days, ways""";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> WINDOWS_BY_DAY = new TypeReference<>() {};

    private static final TypeReference<List<MeetingPlace>> PLACES = new TypeReference<>() {};

    private AvailabilityRow() {}

    public static Availability read(ResultSet row) throws SQLException {
        var hours = new WeeklyHours(
                ZoneId.of(row.getString("zone")),
                weekly(row.getString("weekly_windows")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
        var rule = new MeetingRule(
                minutes(row, "length_minutes"),
                minutes(row, "step_minutes"),
                minutes(row, "buffer_before_minutes"),
                minutes(row, "buffer_after_minutes"),
                minutes(row, "notice_minutes"),
                row.getInt("horizon_days"));
        return new Availability(
                hours,
                overrides(row.getString("overrides")),
                rule,
                new WaysToMeet(JSON.readValue(row.getString("ways"), PLACES)));
    }

    static StatementSpec write(Availability availability, StatementSpec statement) {
        var hours = availability.hours();
        var rule = availability.rule();
        var weekly = new EnumMap<DayOfWeek, List<String>>(DayOfWeek.class);
        hours.windows().forEach((day, windows) -> weekly.put(day, texts(windows)));
        var overrides = new TreeMap<String, List<String>>();
        availability
                .overrides()
                .forEach(override -> overrides.put(override.date().toString(), texts(override.windows())));
        return statement
                .param("zone", hours.zone().getId())
                .param("weekly_windows", JSON.writeValueAsString(weekly))
                .param("first_day", hours.firstDay())
                .param("last_day", hours.lastDay())
                .param("overrides", JSON.writeValueAsString(overrides))
                .param("length_minutes", rule.length().toMinutes())
                .param("step_minutes", rule.step().toMinutes())
                .param("buffer_before_minutes", rule.bufferBefore().toMinutes())
                .param("buffer_after_minutes", rule.bufferAfter().toMinutes())
                .param("notice_minutes", rule.minimumNotice().toMinutes())
                .param("horizon_days", rule.horizonDays())
                .param("ways", JSON.writeValueAsString(availability.ways().places()));
    }

    private static Map<DayOfWeek, List<Window>> weekly(String json) {
        var weekly = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        JSON.readValue(json, WINDOWS_BY_DAY)
                .forEach((day, windows) -> weekly.put(DayOfWeek.valueOf(day), windows(windows)));
        return weekly;
    }

    private static List<DayOverride> overrides(String json) {
        return JSON.readValue(json, WINDOWS_BY_DAY).entrySet().stream()
                .map(entry -> new DayOverride(LocalDate.parse(entry.getKey()), windows(entry.getValue())))
                .toList();
    }

    private static List<Window> windows(List<String> texts) {
        return texts.stream()
                .map(text -> Window.of(text.substring(0, 5), text.substring(6)))
                .toList();
    }

    private static List<String> texts(List<Window> windows) {
        return windows.stream()
                .map(window -> window.opensAt() + "-"
                        + (window.closesAt().equals(LocalTime.MIDNIGHT) ? "24:00" : window.closesAt()))
                .toList();
    }

    private static Duration minutes(ResultSet row, String column) throws SQLException {
        return Duration.ofMinutes(row.getInt(column));
    }
}
