package io.waymark.kit.input;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpStatus;

/** Hangs up on whoever sends much without being let in. The container would read on, to keep the connection for the next request. */
public class UnreadBodies extends ValveBase {

    /** The attribute of a request that says whether to hang up, whatever it is answered. */
    private static final String LEFT = UnreadBodies.class.getName();

    private static final long LITTLE = 64 * 1024;

    private static final Set<Integer> NOT_LET_IN = Set.of(
            HttpStatus.UNAUTHORIZED.value(),
            HttpStatus.FORBIDDEN.value(),
            HttpStatus.NOT_FOUND.value(),
            HttpStatus.METHOD_NOT_ALLOWED.value(),
            HttpStatus.LENGTH_REQUIRED.value(),
            HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(),
            HttpStatus.TOO_MANY_REQUESTS.value());

    UnreadBodies() {
        super(true);
    }

    /** Says of a request that the rest of it is not wanted, whatever it is answered. */
    public static void leave(ServletRequest request) {
        request.setAttribute(LEFT, true);
    }

    /** Says of a request that its sender is to see the answer, whatever it is: a browser shows it only after it could send all. */
    public static void letGoBy(ServletRequest request) {
        request.setAttribute(LEFT, false);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (isLong(request) && isLeft(request, response)) {
            // hanging up makes an error of an answer that is not sent yet
            response.finishResponse();
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static boolean isLeft(Request request, Response response) {
        return request.getAttribute(LEFT) instanceof Boolean said ? said : NOT_LET_IN.contains(response.getStatus());
    }

    private static boolean isLong(Request request) {
        return request.getContentLengthLong() > LITTLE || !UploadAddresses.saysItsLength(request);
    }
}
