package io.waymark.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkSecretTests {

    @Test
    void isLongEnoughThatNobodyGuessesItAndFitsIntoAnAddress() {
        var secrets = Stream.generate(
                        () -> LinkSecret.random(new SecureRandom()).text())
                .limit(100)
                .collect(Collectors.toSet());

        assertThat(secrets).hasSize(100).allMatch(it -> it.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void isKeptAsAHashAndNeverWrittenIntoALog() {
        var secret = new LinkSecret("abc");

        assertThat(secret.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(secret).asString().doesNotContain("abc");
    }
}
