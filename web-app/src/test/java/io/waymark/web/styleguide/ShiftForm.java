package io.waymark.web.styleguide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form with a field of every kind. */
record ShiftForm(
        @Nullable LocalDate day,
        @Nullable String end,
        @Nullable String task,
        @Nullable String site,
        List<String> topics,
        boolean told,
        @Nullable String proof) {}
