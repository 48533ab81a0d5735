package io.waymark.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads what fields for dates and times send; what cannot be read is nothing. */
public final class Typed {

    private Typed() {}

    public static @Nullable LocalDate date(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public static @Nullable LocalTime time(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalTime.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
