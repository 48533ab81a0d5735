package io.waymark.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class FingerprintTests {

    private record Colours(Set<String> named) {}

    private record Picture(String name, String sha256) {}

    @Test
    void isTheSameForTheSameRequest() {
        assertThat(of("/notes", colours("red", "blue"))).isEqualTo(of("/notes", colours("red", "blue")));
        assertThat(of("/notes", picture("grey"))).isEqualTo(of("/notes", picture("grey")));
    }

    @Test
    void isAnotherForAnotherAddress() {
        var withQuery = new MockHttpServletRequest("POST", "/notes/1");
        withQuery.setQueryString("shared=true");

        assertThat(of("/notes/1", colours("red")))
                .isNotEqualTo(of("/notes/2", colours("red")))
                .isNotEqualTo(Fingerprint.of(withQuery, colours("red")))
                .isNotEqualTo(Fingerprint.of(new MockHttpServletRequest("PUT", "/notes/1"), colours("red")));
    }

    @Test
    void isAnotherForAnotherContent() {
        assertThat(of("/notes", colours("red"))).isNotEqualTo(of("/notes", colours("blue")));
    }

    @Test
    void doesNotHangOnTheOrderOfASet() {
        assertThat(of("/notes", colours("red", "blue"))).isEqualTo(of("/notes", colours("blue", "red")));
    }

    @Test
    void tellsFilesOfOneNameByTheirChecksum() {
        assertThat(of("/notes", picture("grey"))).isNotEqualTo(of("/notes", picture("gray")));
    }

    private static String of(String path, Record content) {
        return Fingerprint.of(new MockHttpServletRequest("POST", path), content);
    }

    private static Colours colours(String... named) {
        return new Colours(new LinkedHashSet<>(Arrays.asList(named)));
    }

    private static Picture picture(String checksum) {
        return new Picture("a.txt", checksum);
    }
}
