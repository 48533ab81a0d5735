package io.waymark.web.services;

import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;

/**
 * Gives up soon on what is only read: the page comes without it, or is asked for again. Waits for what changes something,
 * because who gives up does not know whether it happened: the body of an upload counts too, and a booking may have to queue.
 * Waits longest for a file, which streams on to a browser no faster than that reads.
 */
record TimeoutByRequest(
        ClientHttpRequestFactory reading, ClientHttpRequestFactory writing, ClientHttpRequestFactory downloading)
        implements ClientHttpRequestFactory {

    @Override
    public ClientHttpRequest createRequest(URI uri, HttpMethod method) throws IOException {
        return factory(uri, method).createRequest(uri, method);
    }

    private ClientHttpRequestFactory factory(URI uri, HttpMethod method) {
        if (method != HttpMethod.GET) {
            return writing;
        }
        return Stream.of("/document", ".csv").anyMatch(uri.getPath()::endsWith) ? downloading : reading;
    }
}
