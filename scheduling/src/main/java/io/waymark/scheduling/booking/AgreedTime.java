package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.RoundTrip.uuid;

import io.waymark.core.time.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A time on the wall that was agreed on, and the moment that it was by the zone's rules then. */
record AgreedTime(BookingId booking, ZoneId zone, LocalDateTime localStart, TimeSlot slot) {

    /** What moves later from the last one on, what moves earlier from the first one on, so that none waits for the next. */
    static final Comparator<AgreedTime> OUT_OF_EACH_OTHERS_WAY = Comparator.comparing(AgreedTime::movesLater)
            .thenComparing(time -> time.movesLater()
                    ? -time.slot.startsAt().toEpochMilli()
                    : time.slot.startsAt().toEpochMilli());

    static final String SELECT = """
            select id, zone, local_start, starts_at, ends_at from scheduling.booking
            where institution_id = ?::uuid and kind = any (?::text[]) and status = 'CONFIRMED'
              and starts_at > ?::timestamptz
            order by starts_at, id
            """;

    /** When it is by the rules of today: of two moments the one it was, and instead of none the next there is. */
    TimeSlot byTodaysRules() {
        var offset = zone.getRules().getOffset(slot.startsAt());
        var start = ZonedDateTime.ofLocal(localStart, zone, offset).toInstant();
        return TimeSlot.of(start, slot.length());
    }

    boolean hasMoved() {
        return !byTodaysRules().equals(slot);
    }

    private boolean movesLater() {
        return byTodaysRules().startsAt().isAfter(slot.startsAt());
    }

    static List<AgreedTime> read(ResultSet rows) throws SQLException {
        var agreed = new ArrayList<AgreedTime>();
        while (rows.next()) {
            agreed.add(new AgreedTime(
                    new BookingId(uuid(rows, "id")),
                    ZoneId.of(rows.getString("zone")),
                    rows.getObject("local_start", LocalDateTime.class),
                    RoundTrip.slot(rows, "starts_at", "ends_at")));
        }
        return agreed;
    }
}
