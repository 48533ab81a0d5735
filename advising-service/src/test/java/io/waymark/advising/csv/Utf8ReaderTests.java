package io.waymark.advising.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTests {

    @ParameterizedTest
    @CsvSource({"Ren\u00e9e, Ren\u00e9e", "\ufeffrole, role", "\ufeff, ''", "'', ''", "ro\ufeffle, ro\ufeffle"})
    void readsWithOrWithoutTheMarkAtTheStart(String written, String read) throws IOException {
        assertThat(reader(written.getBytes(StandardCharsets.UTF_8)).readAllAsString())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void dropsTheMarkHoweverLittleIsReadAtOnce(int length) throws IOException {
        var reader = reader("\ufeffrole".getBytes(StandardCharsets.UTF_8));
        var text = new StringBuilder();
        var buffer = new char[length];
        for (var got = reader.read(buffer, 0, length); got > 0; got = reader.read(buffer, 0, length)) {
            text.append(buffer, 0, got);
        }

        assertThat(text).hasToString("role");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ren\u00e9e", "\u00c5sa"})
    void showsWhatIsNotUtf8(String name) throws IOException {
        assertThat(reader(name.getBytes(StandardCharsets.ISO_8859_1)).readAllAsString())
                .contains("\ufffd");
    }

    private static Utf8Reader reader(byte[] file) {
        return new Utf8Reader(new ByteArrayInputStream(file));
    }
}
