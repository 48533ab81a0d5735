package io.waymark.kit.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What Tomcat refuses before anybody of us sees it (a broken address, headers without end), as a problem. */
public class ProblemValve extends ErrorReportValve {

    private static final String PROBLEM = """
            {"type":"%srefused-request","title":"%s","status":%d,"detail":"%s."}""";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            var writer = response.getReporter();
            if (writer != null) {
                var title = status.getReasonPhrase();
                writer.write(PROBLEM.formatted(Problems.TYPE_PREFIX, title, status.value(), title));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody is there any more to be told of the refusal.", gone);
        }
    }
}
