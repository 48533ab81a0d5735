package io.waymark.web.services;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.waymark.kit.problem.Problems;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/** A service's problem details, as far as pages need them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Problem(
        @Nullable String type,
        @Nullable String detail,
        @Nullable Map<String, Object> arguments,
        @Nullable Map<String, RefusedField> fields) {

    static final Problem UNREADABLE = new Problem(null, null, null, null);

    RefusedException refusal(HttpStatusCode status, @Nullable String retryAfter) {
        return new RefusedException(
                status,
                type != null && type.startsWith(Problems.TYPE_PREFIX)
                        ? type.substring(Problems.TYPE_PREFIX.length())
                        : "refused",
                Objects.requireNonNullElse(detail, ""),
                Objects.requireNonNullElse(arguments, Map.of()),
                Objects.requireNonNullElse(fields, Map.of()),
                retryAfter);
    }
}
