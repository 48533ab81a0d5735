package io.waymark.web.admin.history;

import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to list of a history, as the address says; what it says wrongly is left out.
 *
 * @param source whose history
 * @param about the person whose record it is
 * @param by the person who looked or acted
 * @param thing of which kind of thing
 * @param find words of a person who is not yet chosen
 */
record HistorySearch(
        @Nullable String source,
        @Nullable String about,
        @Nullable String by,
        @Nullable String thing,
        @Nullable String find,
        @Nullable String from,
        @Nullable String until) {

    HistorySource sourceOrFirst() {
        return Typed.code(HistorySource.class, source).orElse(HistorySource.ADVISING);
    }

    @Nullable
    UUID aboutOrAnybody() {
        return Typed.id(about);
    }

    @Nullable
    UUID byOrAnybody() {
        return Typed.id(by);
    }

    @Nullable
    String thingOrAny() {
        return thing == null || !thing.matches("[a-z_]{1,60}") ? null : thing;
    }

    @Nullable
    String words() {
        return find == null || find.isBlank() ? null : find.strip();
    }

    @Nullable
    LocalDate firstDay() {
        return Typed.date(from);
    }

    @Nullable
    LocalDate lastDay() {
        return Typed.date(until);
    }

    @Nullable
    Instant since(ZoneId zone) {
        return beginning(firstDay(), zone);
    }

    /** When the last day is over. */
    @Nullable
    Instant before(ZoneId zone) {
        var last = lastDay();
        return beginning(last == null ? null : last.plusDays(1), zone);
    }

    /** The same of a list, from its start. */
    Link at(String path) {
        return Link.to(path)
                .with("source", source == null ? null : sourceOrFirst())
                .with("about", aboutOrAnybody())
                .with("by", byOrAnybody())
                .with("thing", thingOrAny())
                .with("from", firstDay())
                .with("until", lastDay());
    }

    /** Years that no history reaches name no moment a database could compare. */
    private static @Nullable Instant beginning(@Nullable LocalDate day, ZoneId zone) {
        return day == null || day.getYear() < 1970 || day.getYear() > 2200
                ? null
                : day.atStartOfDay(zone).toInstant();
    }
}
