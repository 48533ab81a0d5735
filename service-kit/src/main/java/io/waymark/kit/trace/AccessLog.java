package io.waymark.kit.trace;

import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Writes a line for each request: what was asked for by its route, since an address may hold a secret, on whose behalf, and
 * what came of it. Off unless the level of {@code waymark.access} is info.
 */
class AccessLog extends ValveBase implements org.apache.catalina.AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger("waymark.access");

    AccessLog() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response)
            throws java.io.IOException, jakarta.servlet.ServletException {
        getNext().invoke(request, response);
    }

    @Override
    public void log(Request request, Response response, long nanoseconds) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        var route = AskedRoute.of(request);
        try (var _ =
                MDC.putCloseable(TraceReference.NAME, TraceReference.of(request).orElse(null))) {
            LOG.atInfo()
                    .addKeyValue("method", request.getMethod())
                    .addKeyValue("route", route.pattern())
                    .addKeyValue("status", response.getStatus())
                    .addKeyValue("milliseconds", Duration.ofNanos(nanoseconds).toMillis())
                    .addKeyValue("bytes", response.getBytesWritten(false))
                    .addKeyValue("institution", route.institution())
                    .addKeyValue("person", route.person())
                    .log(
                            "{} {} {} {} ms {} B by {}/{}",
                            request.getMethod(),
                            route.pattern(),
                            response.getStatus(),
                            Duration.ofNanos(nanoseconds).toMillis(),
                            response.getBytesWritten(false),
                            route.institution(),
                            route.person());
        }
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        // addresses are not written, so that none is taken from headers
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
