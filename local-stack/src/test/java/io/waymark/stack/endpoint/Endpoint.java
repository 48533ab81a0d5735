package io.waymark.stack.endpoint;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.waymark.stack.Request;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A line of the matrix: an endpoint of a service, who may call it, and an example of a call.
 *
 * @param may the kinds of callers it is for; others are told so
 * @param concerned those of them whom the example concerns; for the others the thing does not exist
 * @param answer the status of the example for those it concerns
 */
record Endpoint(
        App app,
        String method,
        String path,
        Reach reach,
        Set<Who> may,
        Set<Who> concerned,
        String address,
        String contentType,
        String body,
        boolean versioned,
        int answer) {

    /** How far a call reaches. */
    enum Reach {
        /** One thing or person: it exists for those it concerns. */
        ONE,
        /** What is the caller's own. */
        OWN,
        /** What everybody at the college has in common, and nobody else. */
        COLLEGE,
        /** Makes something of the caller's own: there is nothing to trespass on. */
        MAKES,
        /** No college's: the platform itself. */
        PLATFORM,
        /** For everybody, signed in or not. */
        OPEN
    }

    static Endpoint of(App app, String method, String path) {
        return new Endpoint(
                app,
                method,
                path,
                path.contains("{") ? Reach.ONE : Reach.OWN,
                Set.of(),
                Set.of(),
                path,
                "application/json",
                "",
                false,
                200);
    }

    Endpoint of(App other) {
        return new Endpoint(other, method, path, reach, may, concerned, address, contentType, body, versioned, answer);
    }

    Endpoint may(Who... kinds) {
        var all = Set.of(kinds);
        return new Endpoint(app, method, path, reach, all, all, address, contentType, body, versioned, answer);
    }

    Endpoint concerns(Who... kinds) {
        return new Endpoint(
                app, method, path, reach, may, Set.of(kinds), address, contentType, body, versioned, answer);
    }

    Endpoint reach(Reach other) {
        return new Endpoint(app, method, path, other, may, concerned, address, contentType, body, versioned, answer);
    }

    /** Where the example goes, if the names in the path do not say it. */
    Endpoint at(String example) {
        return new Endpoint(app, method, path, reach, may, concerned, example, contentType, body, versioned, answer);
    }

    Endpoint json(String example) {
        return body("application/json", example);
    }

    Endpoint body(String type, String example) {
        return new Endpoint(app, method, path, reach, may, concerned, address, type, example, versioned, answer);
    }

    /** Wants an {@code If-Match}; the example has one that matches no version, so nothing is changed. */
    Endpoint ofAVersion() {
        return new Endpoint(app, method, path, reach, may, concerned, address, contentType, body, true, 412);
    }

    Endpoint answers(int status) {
        return new Endpoint(app, method, path, reach, may, concerned, address, contentType, body, versioned, status);
    }

    String name() {
        return "%s %s %s".formatted(app, method, path);
    }

    /** Its place in the matrix. */
    int number() {
        return ApiMatrix.ALL.indexOf(this);
    }

    /** Whether the example speaks of one particular thing. */
    boolean namesSomething() {
        return address.split("\\?")[0].contains("{") || body.contains("{mentor}");
    }

    boolean hasBody() {
        return !body.isEmpty();
    }

    Set<Who> mayNot() {
        return Stream.of(Who.values()).filter(who -> !may.contains(who)).collect(toUnmodifiableSet());
    }

    /** The example, not yet on anybody's behalf. */
    Request request() {
        return request(Ids.CONCERNED.fill(address));
    }

    Request request(String otherAddress) {
        var request = Request.of(method.equals("ANY") ? "GET" : method, app.url() + otherAddress);
        if (hasBody()) {
            request.body(contentType, Ids.CONCERNED.fill(body).getBytes(StandardCharsets.UTF_8));
        }
        if (versioned) {
            request.header("If-Match", "\"999999\"");
        }
        return request;
    }

    @Override
    public String toString() {
        return name();
    }
}
