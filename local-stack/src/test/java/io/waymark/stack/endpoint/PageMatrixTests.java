package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.stack.Answer;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Visitor;
import io.waymark.stack.endpoint.App.Mapped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page and form of the web app, read from the running application, against every kind of visitor. */
class PageMatrixTests {

    private static final Visitor STRANGER = Visitor.stranger();

    /** A page of several roles has a line for each. */
    @Test
    void knowsEveryPageThereIsAndNoOther() {
        var there = App.WEB.mapped().stream().map(Mapped::name).collect(Collectors.toSet());
        var known = Stream.of(PageMatrix.OF_SOMEBODY, PageMatrix.OPEN, PageMatrix.CLOSED, List.of(PageMatrix.START))
                .flatMap(List::stream)
                .map(Page::name)
                .distinct();

        assertThat(known).containsExactlyInAnyOrderElementsOf(there);
    }

    @ParameterizedTest
    @MethodSource("signedIn")
    void leadsWhoeverIsNotSignedInToTheSignInPage(Page page) {
        var answer = visit(STRANGER, page);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
        assertThat(answer.header("location")).endsWith("/sign-in");
    }

    @ParameterizedTest
    @MethodSource("ofARole")
    void isClosedToEveryOtherRole(Page page) {
        for (var role : Role.values()) {
            if (!page.isFor(role)) {
                var answer = visit(Visitors.of(role), page);

                assertThat(answer.status()).as("%s: %s", role, answer).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void isThereForItsRole(Page page) {
        var answer = visit(Visitors.of(page), page);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(page.answer());
    }

    @ParameterizedTest
    @MethodSource("ofTwoRoles")
    void isThereForBothOfItsRoles(Page page) {
        var answer = visit(Visitors.of(Objects.requireNonNull(page.alike())), page);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(page.answer());
    }

    @ParameterizedTest
    @MethodSource("ofSomebody")
    void isNotThereForThoseOfTheRoleWhomItDoesNotConcern(Page page) {
        var answer = page.role() == Role.ADMIN
                ? Visitors.elsewhere().get(Ids.CONCERNED.fill(page.address()))
                : Visitors.of(page).get(Ids.UNRELATED.fill(page.address()));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("formsOfSomebody")
    void changesNothingOfThoseWhomItDoesNotConcern(Page page) {
        var before = changes();

        var answer = page.role() == Role.ADMIN
                ? Visitors.elsewhere().post(Ids.CONCERNED.fill(page.address()), page.filled())
                : Visitors.of(page).post(Ids.UNRELATED.fill(page.address()), page.filled());

        assertThat(answer.status()).as(answer.toString()).isBetween(300, 499);
        assertThat(changes()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takesNoFormThatIsNotOurs(Page page) {
        var answer = Visitors.of(page).postJust(Ids.CONCERNED.fill(page.address()), page.filled());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("open")
    void isOpenToStrangers(Page page) {
        var answer = visit(STRANGER, page);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(page.answer());
    }

    @ParameterizedTest
    @MethodSource("closed")
    void isClosedToEverybody(Page page) {
        assertThat(visit(STRANGER, page).status()).isEqualTo(302);
        for (var role : Role.values()) {
            assertThat(visit(Visitors.of(role), page).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStartPageLeadsEachRoleToItsOwn(Role role) {
        var visitor = Visitors.of(role);

        var answer = visitor.get("/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(visitor.get(answer.header("location")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void isThereForEveryRoleWhatIsEverybodys(Role role) {
        PageMatrix.OF_EVERYBODY.stream().filter(Page::isRead).forEach(page -> {
            var answer = visit(Visitors.of(role), page);
            var others = page.isOfSomebody() && role != page.role();

            assertThat(answer.status()).as(answer.toString()).isEqualTo(others ? 404 : page.answer());
        });
    }

    static List<Page> signedIn() {
        return PageMatrix.OF_SOMEBODY;
    }

    static List<Page> ofARole() {
        return PageMatrix.OF_A_ROLE;
    }

    static List<Page> reads() {
        return PageMatrix.OF_SOMEBODY.stream().filter(Page::isRead).toList();
    }

    static List<Page> ofSomebody() {
        return PageMatrix.OF_SOMEBODY.stream().filter(Page::isOfSomebody).toList();
    }

    static List<Page> ofTwoRoles() {
        return PageMatrix.OF_A_ROLE.stream()
                .filter(page -> page.isRead() && page.alike() != null)
                .toList();
    }

    static List<Page> forms() {
        return PageMatrix.OF_SOMEBODY.stream().filter(page -> !page.isRead()).toList();
    }

    static List<Page> formsOfSomebody() {
        return forms().stream().filter(page -> page.address().contains("{")).toList();
    }

    /** How often anything was changed for anybody, and how many links to choose a password there are. */
    private static String changes() {
        return StackForTests.database().sql("""
                        select concat_ws(' ', (select count(*) from advising.audit_entry),
                                         (select count(*) from mentoring.audit_entry),
                                         (select count(*) from scheduling.audit_entry),
                                         (select count(*) from web.password_link),
                                         (select count(*) from web.notice where key = 'matrix' and read_at is null))
                        """).query(String.class).single();
    }

    static List<Page> open() {
        return PageMatrix.OPEN;
    }

    static List<Page> closed() {
        return PageMatrix.CLOSED;
    }

    private static Answer visit(Visitor visitor, Page page) {
        var address = Ids.CONCERNED.fill(page.address());
        return page.method().equals("POST") ? visitor.post(address, page.filled()) : visitor.get(address);
    }
}
