package io.waymark.web.student.study;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date without study, as it is typed. */
record DayOffForm(@NotNull @Nullable LocalDate day) {

    static final DayOffForm BLANK = new DayOffForm(null);
}
