package io.waymark.advising.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.waymark.advising.spool.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class VerifiedInputTests {

    private static final String DIPLOMA = "This is to certify that Maya Okafor";

    @Test
    void handsOutWhatWasStored() throws IOException {
        try (var content = reading(DIPLOMA)) {
            assertThat(content.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(DIPLOMA);
            assertThat(content.read()).isNegative();
        }
    }

    @Test
    void handsItOutByteByByteToo() throws IOException {
        try (var content = reading(DIPLOMA)) {
            assertThat(content.skip(8)).isEqualTo(8);
            assertThat(content.read()).isEqualTo('t');
            assertThat(content.markSupported()).isFalse();
            assertThat(content.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(DIPLOMA.substring(9));
        }
    }

    @Test
    void endsBeforeItsEndIfSomethingWasChanged() throws IOException {
        var seen = new ByteArrayOutputStream();

        try (var content = reading(DIPLOMA.replace("Maya", "Mary"))) {
            assertThatIOException().isThrownBy(() -> {
                for (var octet = content.read(); octet >= 0; octet = content.read()) {
                    seen.write(octet);
                }
            });
        }

        assertThat(seen.size()).isEqualTo(DIPLOMA.length() - 1);
    }

    @Test
    void endsInAnErrorIfSomethingIsMissingOrTooMuch() throws IOException {
        for (var other : new String[] {DIPLOMA.substring(1), DIPLOMA + ".", ""}) {
            try (var content = reading(other)) {
                assertThatIOException().isThrownBy(content::readAllBytes);
            }
        }
    }

    private static VerifiedInput reading(String found) {
        return new VerifiedInput(
                new ByteArrayInputStream(found.getBytes(StandardCharsets.UTF_8)),
                DIPLOMA.length(),
                HexFormat.of().formatHex(Sha256.digest().digest(DIPLOMA.getBytes(StandardCharsets.UTF_8))));
    }
}
