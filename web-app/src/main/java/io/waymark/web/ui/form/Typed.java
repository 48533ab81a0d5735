package io.waymark.web.ui.form;

import io.waymark.core.text.WrittenText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a field or an address sends; what cannot be read is nothing. */
public final class Typed {

    private Typed() {}

    public static @Nullable LocalDate date(@Nullable String typed) {
        return read(typed, LocalDate::parse);
    }

    public static @Nullable LocalTime time(@Nullable String typed) {
        return read(typed, LocalTime::parse);
    }

    public static @Nullable UUID id(@Nullable String typed) {
        return read(typed, UUID::fromString);
    }

    /** One of several by its name, as a choice or an address sends it. */
    public static <E extends Enum<E>> Optional<E> code(Class<E> several, @Nullable String typed) {
        return Optional.ofNullable(read(typed, name -> Enum.valueOf(several, name)));
    }

    /** All that a date and a time of it can mean by the clock of this zone: two where it goes back, none where it skips them. */
    public static List<Instant> moments(@Nullable String date, @Nullable String time, ZoneId zone) {
        var day = date(date);
        var hour = time(time);
        if (day == null || hour == null) {
            return List.of();
        }
        var local = day.atTime(hour);
        return zone.getRules().getValidOffsets(local).stream()
                .map(local::toInstant)
                .toList();
    }

    private static <T> @Nullable T read(@Nullable String typed, Function<String, T> how) {
        try {
            return typed == null || typed.isBlank() ? null : how.apply(WrittenText.trim(typed));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
