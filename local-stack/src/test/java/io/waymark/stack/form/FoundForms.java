package io.waymark.stack.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The forms that were found so far, of those alike the first; and where else to look. */
final class FoundForms {

    private final Map<String, OwnedForm> byKind = new LinkedHashMap<>();
    private final Map<Somebody, List<String>> pages = new HashMap<>();

    void add(Stream<OwnedForm> forms) {
        forms.filter(each -> !each.form().action().matches("/(sign-in|password).*"))
                .forEach(each -> byKind.putIfAbsent(each.form().kind(), each));
    }

    /** Somebody will come there, too. */
    void walkFrom(Somebody somebody, String page) {
        pages.computeIfAbsent(somebody, _ -> new ArrayList<>()).add(page);
    }

    /** Somebody goes wherever links lead them. */
    void walk(Somebody somebody) {
        add(somebody.formsFrom(Stream.concat(Stream.of("/"), pages.getOrDefault(somebody, List.of()).stream())
                .toList()));
    }

    List<OwnedForm> all() {
        return List.copyOf(byKind.values());
    }
}
