package io.waymark.stack.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.Answer;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Visitor;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody at the demo college who fills in forms; without an email, somebody outside. */
record Somebody(@Nullable String email, Visitor visitor) {

    static final String COLLEGE = "alder-valley";

    static Somebody at(String name) {
        var email = name + "@aldervalley.example";
        StackForTests.givePassword(email);
        return new Somebody(email, Visitor.signedIn(COLLEGE, email));
    }

    static Somebody outside() {
        return new Somebody(null, Visitor.stranger());
    }

    /** Sends the first form of a page that is sent to an address, as it is. */
    Answer does(String page, String action) {
        return does(page, form -> form.path().equals(action), form -> form);
    }

    Answer does(String page, String action, UnaryOperator<FoundForm> filled) {
        return does(page, form -> form.path().equals(action), filled);
    }

    Answer does(String page, Predicate<FoundForm> which, UnaryOperator<FoundForm> filled) {
        var form = Walker.formsOn(visitor, page).stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such form on " + page));
        var answer = Sender.send(filled.apply(form), visitor);
        assertThat(answer.status())
                .as(() -> "%s: %s".formatted(form, Shown.in(answer).errors()))
                .isEqualTo(302);
        return answer;
    }

    /** The first link of a page that looks like this. */
    String link(String page, String pattern) {
        return Walker.linksOn(visitor, page)
                .filter(link -> link.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such link on " + page))
                .replaceFirst("\\?.*", "");
    }

    Stream<OwnedForm> formsOn(String page) {
        return Walker.formsOn(visitor, page).stream().map(this::own);
    }

    /** All that can be come upon from there. */
    Stream<OwnedForm> formsFrom(List<String> pages) {
        return Walker.formsFrom(visitor, pages).stream().map(this::own);
    }

    private OwnedForm own(FoundForm form) {
        return new OwnedForm(form, this);
    }
}
