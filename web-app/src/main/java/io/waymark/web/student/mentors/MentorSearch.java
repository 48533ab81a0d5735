package io.waymark.web.student.mentors;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** What a student looks for in a mentor; an empty field asks nothing. */
record MentorSearch(
        @Nullable String q,
        @Nullable String step,
        @Nullable String language,
        @Nullable UUID after) {

    public boolean isNarrow() {
        return StringUtils.hasText(q) || StringUtils.hasText(step) || StringUtils.hasText(language);
    }

    @Nullable
    String words() {
        return orNull(q);
    }

    @Nullable
    String stepKey() {
        return orNull(step);
    }

    @Nullable
    String tongue() {
        return orNull(language);
    }

    /** The same search, further on. */
    String further(String next) {
        var address = UriComponentsBuilder.fromPath("/student/mentors");
        if (isNarrow()) {
            address.queryParam("q", q == null ? "" : q).queryParam("step", step == null ? "" : step);
            address.queryParam("language", language == null ? "" : language);
        }
        return address.queryParam("after", next).encode().build().toUriString();
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
