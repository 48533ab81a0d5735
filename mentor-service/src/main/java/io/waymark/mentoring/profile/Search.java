package io.waymark.mentoring.profile;

import io.waymark.kit.search.Sought;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the directory of mentors. */
record Search(
        Sought sought,
        @Nullable String step,
        @Nullable String language,
        @Nullable UUID after,
        int limit) {}
