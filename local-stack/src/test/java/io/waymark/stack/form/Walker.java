package io.waymark.stack.form;

import io.waymark.stack.Answer;
import io.waymark.stack.Visitor;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Goes to every page that links lead to, and takes down every form that is sent from there; of pages alike a few. */
final class Walker {

    private static final int PAGES_ALIKE = 3;

    private final Visitor visitor;
    private final UnaryOperator<String> kindOf;
    private final BiConsumer<String, Document> seen;
    private final ArrayDeque<String> toVisit = new ArrayDeque<>();
    private final Map<String, Integer> visited = new HashMap<>();
    private final Map<String, String> linkedFrom = new HashMap<>();
    private final Map<String, FoundForm> found = new LinkedHashMap<>();

    private Walker(Visitor visitor, UnaryOperator<String> kindOf, BiConsumer<String, Document> seen) {
        this.visitor = visitor;
        this.kindOf = kindOf;
        this.seen = seen;
    }

    /** Shows every page that can be come upon from there, of each list its first parts. */
    static void walk(Visitor visitor, List<String> pages, BiConsumer<String, Document> seen) {
        new Walker(visitor, address -> FoundForm.generalized(address.replaceFirst("\\?.*", "")), seen).goFrom(pages);
    }

    static List<FoundForm> formsFrom(Visitor visitor, List<String> pages) {
        var walker =
                new Walker(visitor, address -> FoundForm.generalized(address).replaceAll("=[^&]*", "="), (_, _) -> {});
        walker.goFrom(pages);
        return List.copyOf(walker.found.values());
    }

    private void goFrom(List<String> pages) {
        toVisit.addAll(pages);
        while (!toVisit.isEmpty()) {
            visit(toVisit.remove());
        }
    }

    /** The forms of one page. */
    static List<FoundForm> formsOn(Visitor visitor, String page) {
        return FoundForm.allOn(page, read(visitor, page)).toList();
    }

    static Stream<String> linksOn(Visitor visitor, String page) {
        return read(visitor, page).select("a[href]").eachAttr("href").stream();
    }

    private static Document read(Visitor visitor, String page) {
        var answer = visitor.get(page);
        return answer.status() == 302 ? read(visitor, answer.header("location")) : Jsoup.parse(answer.body(), page);
    }

    private void visit(String page) {
        var answer = visitor.get(page);
        if (answer.status() == 302 || answer.status() == 303) {
            meet(answer.header("location"), page);
        }
        if (answer.status() >= 400) {
            throw new AssertionError("A link on " + linkedFrom.get(page) + " leads nowhere: " + page + " " + answer);
        }
        if (answer.status() == 200 && answer.contentType().startsWith("text/html")) {
            read(page, answer);
        }
    }

    private void read(String page, Answer answer) {
        var read = Jsoup.parse(answer.body(), page);
        seen.accept(page, read);
        read.select("a[href]:not([download])").forEach(link -> meet(link.attr("href"), page));
        read.select("form:not([method=post]):has(input[type=search])")
                .forEach(search -> meet(
                        search.attr("action")
                                + "?"
                                + search.select("input[type=search]").attr("name") + "=e",
                        page));
        FoundForm.allOn(page, read).forEach(form -> found.putIfAbsent(form.kind(), form));
    }

    /** Files are no pages, and what only says another order or another part of a list is no other page. */
    private void meet(String link, String page) {
        var address = link.replaceFirst("#.*", "").replace(Visitor.address(""), "");
        if (!address.startsWith("/") || address.matches("/assets/.*|.*\\.(csv|ics)(\\?.*)?|.*/(document|calendar)")) {
            return;
        }
        if (visited.merge(kindOf.apply(address), 1, Integer::sum) <= PAGES_ALIKE) {
            linkedFrom.putIfAbsent(address, page);
            toVisit.add(address);
        }
    }
}
