package io.waymark.stack.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.stack.Answer;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every form that anybody can reach by links is treated alike: nothing typed is lost when it is invalid, when the session is over
 * or when the services are down, and a repeat is answered as the first time. Comes late, since in the end it sends them all.
 */
@Order(Integer.MAX_VALUE - 1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FormsTests {

    private static final String ELSE = "jamal.whitaker@aldervalley.example";

    /** Longer than any text that is taken. */
    private static final String TOO_LONG = "Too long. ".repeat(2_500);

    /** What no page that anybody who is signed in can come to sends, with the tests of it. */
    private static final Map<String, String> WALKED_ELSEWHERE = Map.of(
            "/admin/cohorts/{id}/merge", "asks on a page of its own, which names another cohort: StaffPagesTests",
            "/sign-in", "is for who is not signed in: StaleFormsTests",
            "/password", "is for who is not signed in: StaleFormsTests",
            "/password/choose", "is for who has a mailed link: InvitationTests",
            "/messages/unsubscribe/{token}", "does its work without a session: MessagesPageTests",
            "/unsent/discard", "throws away what was kept: StaleFormsTests",
            "/admin/imports/{id}/missing", "lets students leave whom other tests need: StaffPagesTests, MissingTests",
            "/drafts", "is sent while somebody types: DraftTests",
            "/drafts/discard", "throws away what was typed: DraftTests",
            "/events", "is no form, services send what happened: DeliveryTests");

    /** Messages and links to choose a password are the web app's own; to choose students asks nobody. */
    private static final Pattern ASKS_NOBODY = Pattern.compile(
            "/messages.*|/settings|/settings/password|/advisor/students/selected|/admin/people/[^/]+/password-link|/admin/advisors/[^/]+/chosen");

    private static final String TAKEN = "There is an attribute with this key already.";

    private static List<OwnedForm> forms = List.of();

    @BeforeAll
    static void walk() {
        StackForTests.givePassword(ELSE);
        forms = FormStates.all();
    }

    @Test
    @Order(1)
    void areAllFound() {
        assertThat(FormHandlers.without(forms)).containsExactlyInAnyOrderElementsOf(WALKED_ELSEWHERE.keySet());
    }

    @Test
    @Order(2)
    void carryWhatTellsThemApart() {
        assertThat(forms).allSatisfy(owned -> {
            assertThat(owned.form().names()).contains("_csrf", "_key");
            assertThat(owned.form().value("_for").isEmpty()).isEqualTo(owned.email() == null);
            if (owned.isTyped() || owned.form().multipart()) {
                assertThat(owned.form().value("_labels")).isNotEmpty();
            }
        });
    }

    @Test
    @Order(3)
    void keepWhatWasTypedWhenItIsInvalid() {
        assertNone(typed().filter(owned -> isToKeep(owned.form())), owned -> {
            var complaints = new ArrayList<String>();
            for (var name : tooLongInTurn(owned.form())) {
                var form = owned.form().with(name, TOO_LONG);
                var answer = follow(owned.visitor(), Sender.send(form, owned.visitor()));
                complaints.addAll(complaints(name + " too long", form, answer));
            }
            return complaints;
        });
    }

    @Test
    @Order(4)
    void areOfferedToTheSamePersonOnceTheySignIn() {
        assertNone(forms.stream().filter(owned -> owned.email() != null && !owned.isSignOut()), owned -> {
            var email = java.util.Objects.requireNonNull(owned.email());
            var same = Visitor.stranger();
            var byHtmx = Sender.sendByHtmx(owned.form(), same);
            var sent = Sender.send(owned.form(), same);

            var complaints = new ArrayList<String>();
            var next = owned.form().isSecret() ? owned.form().action() : "/sign-in";
            if (!byHtmx.header("hx-redirect").endsWith(next)) {
                complaints.add("leads htmx elsewhere: " + byHtmx);
            }
            if (!sent.header("location").endsWith(next)) {
                complaints.add("is not kept: " + sent);
            } else if (owned.isTyped()) {
                same.signIn(Somebody.COLLEGE, email);
                complaints.addAll(notOffered(owned, same));
            }
            return complaints;
        });
    }

    @Test
    @Order(4)
    void areOfferedAgainWhenTheirTokenIsStale() {
        assertNone(stayingForms().filter(owned -> !owned.form().isSecret()), owned -> {
            var sent = Sender.send(owned.form().with("_csrf", "stale"), owned.visitor());
            return owned.email() != null && !sent.header("location").endsWith("/unsent")
                    ? List.of("is not kept: " + sent)
                    : notOffered(owned, owned.visitor());
        });
    }

    private static List<String> notOffered(OwnedForm owned, Visitor visitor) {
        var offered = visitor.get("/unsent");
        if (offered.status() != 200) {
            return List.of("is not offered: " + offered);
        }
        var complaints = new ArrayList<String>();
        Shown.in(offered).misses(owned.form().typed()).forEach(text -> complaints.add("is not offered: " + text));
        if (!contentOf(Shown.in(offered).form(owned.form().action())).equals(contentOf(owned.form()))) {
            complaints.add("is offered with other fields");
        }
        return complaints;
    }

    @Test
    @Order(5)
    void areOfferedToNobodyElse() {
        var eachTypes = typed().filter(owned -> owned.email() != null)
                .collect(Collectors.toMap(OwnedForm::email, owned -> owned, (first, _) -> first))
                .values();

        assertThat(eachTypes).hasSizeGreaterThan(3).allSatisfy(owned -> {
            var other = Visitor.stranger();
            Sender.send(owned.form(), other);
            other.signIn(Somebody.COLLEGE, ELSE);

            assertThat(other.get("/unsent").header("location")).endsWith("/");
        });
    }

    @Test
    @Order(6)
    void keepWhatWasTypedWhileNoServiceAnswers() {
        try (var nobody = RefusingServices.unavailable()) {
            assertNone(stayingForms(), owned -> unanswered(owned, nobody));
        }
        try (var nobody = RefusingServices.gone()) {
            assertNone(stayingForms(), owned -> unanswered(owned, nobody));
        }
    }

    /** What the services are asked with those texts shows that the form took them; nobody answers, so that nothing happens. */
    @Test
    @Order(6)
    void areReadTheSameWithWhatWasPastedAroundTheirTexts() {
        var asked = new ArrayList<String>();
        assertNone(stayingForms().filter(OwnedForm::isTyped), owned -> {
            var plain = outcome(owned.form(), owned.visitor());
            var pasted = outcome(pastedInto(owned.form()), owned.visitor());
            if (plain.startsWith("asks")) {
                asked.add(owned.form().kind());
            }
            return plain.equals(pasted) ? List.of() : List.of("plain " + plain + ", pasted " + pasted);
        });
        assertThat(asked).as("those that ask services").hasSizeGreaterThan(20);
    }

    private static String outcome(FoundForm form, Visitor visitor) {
        try (var nobody = RefusingServices.unavailable()) {
            var answer = Sender.send(form, visitor);
            return nobody.asked() > 0
                    ? "asks"
                    : "%d %s".formatted(answer.status(), Shown.in(answer).errors());
        }
    }

    private static FoundForm pastedInto(FoundForm form) {
        var pasted = form;
        for (var name : Set.copyOf(form.texts())) {
            if (!form.value(name).isBlank()) {
                pasted = pasted.with(name, "\u00a0\u200b" + form.value(name) + "\u200b\u00a0\u200e");
            }
        }
        return pasted;
    }

    /** Either the page that says so, or nobody was needed. */
    private static List<String> unanswered(OwnedForm owned, RefusingServices nobody) {
        var sent = owned.send();
        if (nobody.asked() == 0 || asksNobody(owned.form())) {
            return asksNobody(owned, sent);
        }
        var answer = follow(owned.visitor(), sent);
        return answer.status() != 503
                ? List.of("is answered by nobody: %d %s"
                        .formatted(answer.status(), Shown.in(answer).errors()))
                : Shown.in(answer).misses(owned.form().typed()).stream()
                        .map(text -> "loses " + brief(text))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "409, lost-race, Somebody else changed this at the same time.",
        "412, stale-version, Somebody changed this in the meantime.",
        "422, hidden-character, There is an invisible character in"
    })
    @Order(6)
    void sayWhyTheyAreRefusedAndKeepWhatWasTyped(int status, String code, String sentence) {
        try (var services = RefusingServices.with(status, code)) {
            assertNone(stayingForms(), owned -> {
                var sent = owned.send();
                if (services.asked() == 0) {
                    return asksNobody(owned, sent);
                }
                var answer = follow(owned.visitor(), sent);
                var complaints = complaints(code, owned.form(), answer);
                if (!List.of(200, status, 422).contains(answer.status())) {
                    complaints.add("%s: %d %s"
                            .formatted(
                                    code,
                                    answer.status(),
                                    Shown.in(answer).page().title()));
                }
                if (!says(sentence, owned.form(), answer)) {
                    complaints.add(
                            "%s: says %s".formatted(code, Shown.in(answer).errors()));
                }
                return complaints;
            });
        }
    }

    @Test
    @Order(7)
    void areAnsweredTwiceAndWorkOnce() {
        var done = new ArrayList<String>();
        assertNone(stayingForms(), owned -> {
            var first = owned.send();
            var before = changesOnceQuiet();
            var second = owned.send();
            if (first.status() == 302) {
                done.add(owned.form().kind());
            }
            var complaints = new ArrayList<String>();
            if (first.status() != second.status() || !first.header("location").equals(second.header("location"))) {
                complaints.add("first " + first + ", then " + second);
            }
            if (!changesOnceQuiet().equals(before)) {
                complaints.add("works twice");
            }
            return complaints;
        });
        assertThat(done).as("those that did something").hasSizeGreaterThan(forms.size() / 2);
    }

    private static List<String> asksNobody(OwnedForm owned, Answer answer) {
        return asksNobody(owned.form()) && answer.status() != 500
                ? List.of()
                : List.of("was invalid: %d %s %s"
                        .formatted(
                                answer.status(),
                                answer.header("location"),
                                Shown.in(answer).errors()));
    }

    private static boolean asksNobody(FoundForm form) {
        return form.pressed().matches("(edit|pick|insert)=.*")
                || ASKS_NOBODY.matcher(form.path()).matches();
    }

    /** Those that throw away what is typed by their nature. */
    private static boolean isToKeep(FoundForm form) {
        return !form.pressed().startsWith("edit=copy") && !form.path().matches(".*/(usual|delete)");
    }

    /** Who adds an attribute is told instead that it is there. */
    private static boolean says(String sentence, FoundForm form, Answer answer) {
        return Shown.in(answer).says(sentence)
                || form.path().equals("/admin/settings/attributes")
                        && Shown.in(answer).says(TAKEN);
    }

    /** A button that adds a row takes all texts as they are: one is enough. */
    private static Set<String> tooLongInTurn(FoundForm form) {
        return form.pressed().startsWith("edit=") ? Set.of(form.texts().getFirst()) : Set.copyOf(form.texts());
    }

    /** Whoever signs out sends nothing more. */
    private static Stream<OwnedForm> stayingForms() {
        return forms.stream().filter(owned -> !owned.isSignOut());
    }

    private static Stream<OwnedForm> typed() {
        return forms.stream().filter(OwnedForm::isTyped);
    }

    private static ArrayList<String> complaints(String what, FoundForm form, Answer answer) {
        var shown = Shown.in(answer);
        var complaints = new ArrayList<String>();
        shown.misses(form.typed())
                .forEach(text -> complaints.add("%s: %d without %s".formatted(what, answer.status(), brief(text))));
        shown.brokenLinks().forEach(link -> complaints.add(what + ": " + link));
        return complaints;
    }

    /** What people filled in or chose, without what is made anew for each attempt. */
    private static Set<FoundForm.Field> contentOf(FoundForm form) {
        var content = new HashSet<>(form.fields());
        content.removeIf(field -> field.name().startsWith("_"));
        return content;
    }

    private static Answer follow(Visitor visitor, Answer answer) {
        return answer.status() == 302 || answer.status() == 303 ? visitor.get(answer.header("location")) : answer;
    }

    private static void assertNone(Stream<OwnedForm> forms, Check check) {
        var complaints = new LinkedHashMap<String, List<String>>();
        forms.forEach(owned -> {
            var found = check.complaints(owned);
            if (!found.isEmpty()) {
                complaints.put(owned.toString(), found);
            }
        });
        assertThat(complaints).isEmpty();
    }

    private interface Check {

        List<String> complaints(OwnedForm form);
    }

    private static String brief(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** What was begun goes on in the background, as work that is written down with what began it. */
    private static String changesOnceQuiet() {
        await().atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !isAtWork());
        return changes();
    }

    private static boolean isAtWork() {
        return StackForTests.database().sql("""
                        select exists (select from advising.scheduled_tasks where picked or execution_time <= now())
                            or exists (select from mentoring.scheduled_tasks where picked or execution_time <= now())
                            or exists (select from web.scheduled_tasks where picked or execution_time <= now())
                        """).query(Boolean.class).single();
    }

    private static String changes() {
        return StackForTests.database().sql("""
                        select concat_ws(' ', (select count(*) from advising.audit_entry),
                                         (select count(*) from mentoring.audit_entry),
                                         (select count(*) from scheduling.audit_entry),
                                         (select count(*) from web.audit_entry where entity <> 'account'),
                                         (select count(read_at) from web.notice))
                        """).query(String.class).single();
    }
}
