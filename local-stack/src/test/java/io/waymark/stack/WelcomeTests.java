package io.waymark.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.demo.DemoColleges;
import io.waymark.stack.platform.ListenAddress;
import io.waymark.stack.platform.Stack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
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

    @Test
    void isReachedFromThisMachineAlone() throws IOException {
        for (var url : List.of(stack.webUrl(), stack.advisingUrl(), stack.mentoringUrl())) {
            var port = URI.create(url).getPort();
            assertThat(answers(InetAddress.getLoopbackAddress(), port)).as(url).isTrue();
            for (var address : addressesInTheNetwork()) {
                assertThat(answers(address, port)).as("%s at %s", url, address).isFalse();
            }
        }
        assertThat(Welcome.text(stack)).doesNotContain("over the network");
    }

    @Test
    void saysSoWhereTheNetworkReachesIt() throws IOException {
        assertThat(Welcome.text(stack, new ListenAddress(InetAddress.getByName("0.0.0.0"))))
                .contains("reads the mailbox", "-Dwaymark.bind");
    }

    private static boolean answers(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static List<InetAddress> addressesInTheNetwork() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    static Stream<String> emails() {
        return signIns().map(it -> it.group(2));
    }

    private static Stream<MatchResult> signIns() {
        return SIGN_IN.matcher(Welcome.text(StackForTests.get())).results();
    }
}
