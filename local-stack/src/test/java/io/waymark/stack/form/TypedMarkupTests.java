package io.waymark.stack.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.StackForTests;
import io.waymark.stack.demo.Together;
import io.waymark.stack.endpoint.ReadPages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Markup that somebody types into every text of every form is shown as it was typed, on every page and in every mail. */
@Order(Integer.MAX_VALUE)
class TypedMarkupTests {

    private static final int PAGES_THAT_SHOW_IT = 60;

    private final Map<String, List<String>> complaints = new LinkedHashMap<>();
    private final TreeSet<String> shown = new TreeSet<>();

    /** What was sent before is answered as the first time. */
    @BeforeAll
    static void sendEveryForm() {
        FormStates.all().stream().filter(it -> !it.isSignOut()).forEach(OwnedForm::send);
    }

    @Test
    void isShownAsTypedOnEveryPage() {
        ReadPages.all().stream()
                .filter(page -> page.answer().contentType().startsWith("text/html"))
                .forEach(page -> look(page.name(), Jsoup.parse(page.answer().body())));
        Together.ask(List.of("maya.okafor", "dana.whitcomb", "tomas.varga", "ruth.bellamy"), this::walk);

        assertThat(complaints).isEmpty();
        assertThat(shown).hasSizeGreaterThan(PAGES_THAT_SHOW_IT);
    }

    @Test
    void isShownAsTypedInMails() {
        StackForTests.mailbox().newest().forEach(mail -> look(mail.subject(), Jsoup.parse(mail.page())));

        assertThat(complaints).isEmpty();
        assertThat(shown).hasSizeGreaterThan(3);
    }

    private String walk(String name) {
        Walker.walk(Somebody.at(name).visitor(), List.of("/"), this::look);
        return name;
    }

    private synchronized void look(String page, Document read) {
        var found = TypedMarkup.complaints(read);
        if (!found.isEmpty()) {
            complaints.computeIfAbsent(page, _ -> new ArrayList<>()).addAll(found);
        }
        if (TypedMarkup.isRead(read)) {
            shown.add(FoundForm.generalized(page.replaceFirst("\\?.*", "")));
        }
    }
}
