package io.waymark.stack.endpoint;

import io.waymark.stack.Answer;
import io.waymark.stack.demo.Together;
import java.util.List;
import java.util.stream.Stream;

/** Every page of the web app, as it answers whom it is for. */
public final class ReadPages {

    private ReadPages() {}

    /** A page with its answer. */
    public record ReadPage(String name, Answer answer) {}

    public static List<ReadPage> all() {
        var pages = Stream.concat(PageMatrix.OF_SOMEBODY.stream(), PageMatrix.OPEN.stream())
                .filter(page -> page.isRead() && !page.path().startsWith("/actuator"))
                .toList();
        return Together.ask(
                pages, page -> new ReadPage(page.name(), Visitors.of(page).get(Ids.CONCERNED.fill(page.address()))));
    }
}
