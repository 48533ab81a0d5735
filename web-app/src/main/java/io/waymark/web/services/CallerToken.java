package io.waymark.web.services;

import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.token.TokenMint;
import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Calls a service as the person who is looking at the page. */
class CallerToken implements ClientHttpRequestInterceptor {

    private final CurrentCaller caller;
    private final TokenMint mint;

    CallerToken(CurrentCaller caller, TokenMint mint) {
        this.caller = caller;
        this.mint = mint;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        request.getHeaders().setBearerAuth(mint.mintFor(caller.get()));
        try {
            return execution.execute(request, body);
        } catch (IOException silent) {
            throw new UnavailableException(silent);
        }
    }
}
