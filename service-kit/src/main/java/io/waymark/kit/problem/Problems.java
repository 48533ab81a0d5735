package io.waymark.kit.problem;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Makes problem details with our stable types. */
public final class Problems {

    public static final String TYPE_PREFIX = "urn:waymark:problem:";

    private Problems() {}

    public static ProblemDetail of(HttpStatusCode status, String code, @Nullable String detail) {
        var problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        problem.setType(URI.create(TYPE_PREFIX + code));
        return problem;
    }

    static ProblemDetail unavailable() {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "A part of Waymark does not answer. Please try again in a moment.");
    }

    /** The problem as an answer, in the one form we refuse in, whatever the caller says they accept. */
    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** A problem that the framework found says by its type no more than its status does. */
    static void giveType(ProblemDetail problem) {
        if (!String.valueOf(problem.getType()).startsWith(TYPE_PREFIX)) {
            var status = HttpStatus.valueOf(problem.getStatus());
            problem.setType(URI.create(
                    TYPE_PREFIX + status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }
}
