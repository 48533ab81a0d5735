package io.waymark.advising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.RestClientResponseException;

/** What a caller is told when the service says no. */
public final class Refusals {

    private Refusals() {}

    public static String refused(HttpStatus status, String code, ThrowingCallable call) {
        var refusal = catchThrowableOfType(RestClientResponseException.class, call);
        assertThat(refusal).as("refused with %s %s", status, code).isNotNull();
        var body = refusal.getResponseBodyAsString();
        assertThat(refusal.getStatusCode()).as(body).isEqualTo(status);
        assertThat(body).contains("urn:waymark:problem:" + code + "\"");
        return body;
    }
}
