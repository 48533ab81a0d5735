package io.waymark.stack.endpoint;

import io.waymark.core.identity.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the matrix: a page or form of the web app, and whose it is.
 *
 * @param role whose it is; nobody's in particular if left out: it is then open to strangers
 * @param alike another role whose it is in the same way
 * @param address the path with real ids for those whom it concerns
 * @param answer the status for those it is for
 */
record Page(
        String method,
        String path,
        @Nullable Role role,
        @Nullable Role alike,
        String address,
        Map<String, String> fields,
        int answer) {

    static Page of(String method, String path, @Nullable Role role) {
        return new Page(method, path, role, null, path.split(" ")[0], Map.of(), method.equals("GET") ? 200 : 302);
    }

    Page at(String example) {
        return new Page(method, path, role, alike, example, fields, answer);
    }

    Page alike(Role other) {
        return new Page(method, path, role, other, address, fields, answer);
    }

    boolean isFor(Role visitor) {
        return visitor == role || visitor == alike;
    }

    Page with(String field, String value) {
        var all = new HashMap<>(fields);
        all.put(field, value);
        return new Page(method, path, role, alike, address, Map.copyOf(all), answer);
    }

    Page answers(int status) {
        return new Page(method, path, role, alike, address, fields, status);
    }

    String name() {
        return "%s %s %s".formatted(App.WEB, method, path);
    }

    /** The form's fields, with ids for names. */
    Map<String, String> filled() {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Ids.CONCERNED.fill(field.getValue())));
    }

    /** Its place in the matrix. */
    int number() {
        return Stream.concat(PageMatrix.OF_SOMEBODY.stream(), PageMatrix.OPEN.stream())
                .toList()
                .indexOf(this);
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /** Whether it is handed out as a file. */
    boolean isFile() {
        return Stream.of("/document", "}/calendar", ".ics", ".csv").anyMatch(path::endsWith);
    }

    /** Whether it shows one thing of somebody, so that others must not find it. */
    boolean isOfSomebody() {
        return isRead() && address.contains("{");
    }

    @Override
    public String toString() {
        return name();
    }
}
