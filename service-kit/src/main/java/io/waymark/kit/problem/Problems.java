package io.waymark.kit.problem;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

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
}
