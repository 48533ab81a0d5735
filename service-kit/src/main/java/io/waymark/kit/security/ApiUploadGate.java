package io.waymark.kit.security;

import io.waymark.kit.input.UploadAddresses;
import io.waymark.kit.problem.Problems;
import io.waymark.kit.problem.SecurityProblems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets files pass only to where they are taken, and none that is too large there. Who sends it is known by then. */
class ApiUploadGate extends OncePerRequestFilter {

    private final UploadAddresses uploads;
    private final SecurityProblems problems;

    ApiUploadGate(UploadAddresses uploads, SecurityProblems problems) {
        this.uploads = uploads;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !UploadAddresses.isDear(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var largest = uploads.largest(request);
        if (largest.isEmpty()) {
            problems.write(
                    response,
                    Problems.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "no-file-here", "No file can be sent to this address."));
        } else if (UploadAddresses.exceeds(request, largest.get())) {
            refuse(response, largest.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletResponse response, DataSize largest) throws IOException {
        var problem = Problems.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "document-too-large",
                "A file may have %d MB at most.".formatted(largest.toMegabytes()));
        problem.setProperty("arguments", Map.of("megabytes", largest.toMegabytes()));
        problems.write(response, problem);
    }
}
