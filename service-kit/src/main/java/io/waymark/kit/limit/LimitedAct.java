package io.waymark.kit.limit;

import io.waymark.kit.input.UploadAddresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** What is counted, each by itself; to open a page or to read a list is not. */
public enum LimitedAct {
    WRITE,
    SEARCH,
    UPLOAD,
    /** Of those who are not signed in, all at one address together. */
    STRANGERS_WRITE;

    private static final Set<String> READS = Stream.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)
            .map(HttpMethod::name)
            .collect(Collectors.toSet());

    /** The names under which lists take what is searched for. */
    private static final Set<String> SEARCHED = Set.of("q", "find");

    /** What a request is for somebody who is known; it is not read for that. */
    public static Optional<LimitedAct> of(HttpServletRequest request) {
        if (!READS.contains(request.getMethod())) {
            return Optional.of(UploadAddresses.isDear(request) ? UPLOAD : WRITE);
        }
        var query = request.getQueryString();
        return query != null && Stream.of(query.split("&")).anyMatch(LimitedAct::searches)
                ? Optional.of(SEARCH)
                : Optional.empty();
    }

    private static boolean searches(String part) {
        var end = part.indexOf('=');
        return end >= 0 && end < part.length() - 1 && SEARCHED.contains(part.substring(0, end));
    }
}
