package io.waymark.web.services;

import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.security.TokenAudience;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.token.TokenMint;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestInitializer;

/** Says to a service who asks, and which change of which form it is: what an earlier attempt has done is done. */
record AsCaller(TokenMint mint, CurrentCaller caller, TokenAudience service) implements ClientHttpRequestInitializer {

    @Override
    public void initialize(ClientHttpRequest request) {
        request.getHeaders().setBearerAuth(token());
        if (request.getMethod() != HttpMethod.GET) {
            ChangeKeys.next().ifPresent(key -> request.getHeaders().set(IdempotencyKeys.HEADER, key));
        }
    }

    private String token() {
        return LinkVisit.current()
                .map(it -> mint.mintForLink(it.institution(), it.verification()))
                .orElseGet(() -> mint.mintFor(caller.get(), Set.of(service)));
    }
}
