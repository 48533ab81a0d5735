package io.waymark.core.paging;

import io.waymark.core.refusal.RuleViolationException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A place in an ordered list: the values it is ordered by. Callers see a word that means nothing to them. */
public record Cursor(List<String> values) {

    private static final String BETWEEN = "\u001f";
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor at(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    /**
     * Reads what a caller sent back.
     *
     * @param size how many values the list is ordered by
     * @return nothing for the beginning of the list
     */
    public static Optional<Cursor> read(@Nullable String after, int size) {
        if (after == null || after.isEmpty()) {
            return Optional.empty();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            var values = List.of(text.split(BETWEEN, -1));
            if (values.size() == size && text.indexOf('\0') < 0) {
                return Optional.of(new Cursor(values));
            }
        } catch (IllegalArgumentException unreadable) {
            // said below
        }
        throw unreadable();
    }

    public String text(int index) {
        return values.get(index);
    }

    /** A value read by its type; one that cannot be read was not ours. */
    public <T> T value(int index, Function<String, T> read) {
        try {
            return read.apply(values.get(index));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw unreadable();
        }
    }

    /** A moment in the years a college can mean: others lie beyond what a database can compare. */
    public Instant moment(int index) {
        var moment = value(index, Instant::parse);
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw unreadable();
        }
        return moment;
    }

    private static RuleViolationException unreadable() {
        return new RuleViolationException("cursor-unreadable", "This place in the list does not exist. Begin again.");
    }

    @Override
    public String toString() {
        var text = String.join(BETWEEN, values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
