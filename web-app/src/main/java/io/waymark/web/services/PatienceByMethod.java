package io.waymark.web.services;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;

/**
 * Gives up soon on what is only read: the page comes without it, or is asked for again. Waits for what changes something,
 * because who gives up does not know whether it happened: the body of an upload counts too, and a booking may have to queue.
 */
record PatienceByMethod(ClientHttpRequestFactory reading, ClientHttpRequestFactory writing)
        implements ClientHttpRequestFactory {

    @Override
    public ClientHttpRequest createRequest(URI uri, HttpMethod method) throws IOException {
        return (method == HttpMethod.GET ? reading : writing).createRequest(uri, method);
    }
}
