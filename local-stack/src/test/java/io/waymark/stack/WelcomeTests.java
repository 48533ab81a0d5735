package io.waymark.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.demo.DemoColleges;
import io.waymark.stack.platform.Stack;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed once everything runs holds: whoever follows it gets in. */
@Order(2)
class WelcomeTests {

    private static final Pattern SIGN_IN = Pattern.compile("(?m)^ +(student|advisor|mentor|admin) +(\\S+@\\S+)$");

    private final Stack stack = StackForTests.get();

    @Test
    void namesWhereEverythingIsAndHowToStopIt() {
        assertThat(Welcome.text(stack))
                .containsPattern("Waymark is running +" + Pattern.quote(stack.webUrl()) + "\n")
                .contains(DemoColleges.PASSWORD, "Ctrl-C", "-Dwaymark.reset=true")
                .doesNotContain("%s");
    }

    @Test
    void namesPeopleOfEveryRole() {
        assertThat(signIns().map(it -> it.group(1))).containsExactly("student", "advisor", "mentor", "admin");
    }

    @ParameterizedTest
    @MethodSource("emails")
    void letsInWhomItNames(String email) {
        var visitor = Visitor.signedIn("alder-valley", email);
        var home = visitor.get(stack.webUrl() + "/").header("location");

        assertThat(visitor.get(home).status()).isEqualTo(200);
    }

    @Test
    void namesWhereTheApiDocsAreRead() {
        var docs = Stream.of(stack.advisingUrl(), stack.mentoringUrl()).map(it -> it + "/swagger-ui.html");

        assertThat(docs).allSatisfy(address -> {
            assertThat(Welcome.text(stack)).containsOnlyOnce(address);
            assertThat(Request.get(address).send().status()).isLessThan(400);
        });
    }

    static Stream<String> emails() {
        return signIns().map(it -> it.group(2));
    }

    private static Stream<MatchResult> signIns() {
        return SIGN_IN.matcher(Welcome.text(StackForTests.get())).results();
    }
}
