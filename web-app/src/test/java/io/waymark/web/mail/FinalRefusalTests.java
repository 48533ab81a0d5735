package io.waymark.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class FinalRefusalTests {

    @ParameterizedTest
    @CsvSource({"550 5.1.1 No such user, true", "553 Mailbox name not allowed, true", "451 4.7.1 Try again later, false"
    })
    void isAnAddressThatTakesNoMailEver(String answer, boolean isFinal) throws Exception {
        assertThat(FinalRefusal.is(failureOf(answer))).isEqualTo(isFinal);
    }

    @Test
    void isNoServerThatDoesNotAnswer() throws Exception {
        var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        closed.close();

        assertThat(FinalRefusal.is(send(closed.getLocalPort()))).isFalse();
        assertThat(FinalRefusal.is(new IllegalStateException())).isFalse();
        assertThat(FinalRefusal.is(null)).isFalse();
    }

    private static Throwable failureOf(String answer) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> refuse(server, answer));
            return send(server.getLocalPort());
        }
    }

    private static Throwable send(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var mail = new SimpleMailMessage();
        mail.setFrom("waymark@college.example");
        mail.setTo("gone@college.example");
        mail.setText("Hello");
        return catchThrowable(() -> sender.send(mail));
    }

    /** Says yes to everything but the recipient. */
    private static void refuse(ServerSocket server, String answer) {
        try (var client = server.accept();
                var lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 ready");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                say(client, line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException over) {
            // the test has seen enough
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
