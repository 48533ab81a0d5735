package io.waymark.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

class SentFormTests {

    private static final String KEY = "8f14e45f-ceea-467f-a5d9-6d1f0a5b7c01";

    @Test
    void isTheSameHoweverItsFieldsAreOrderedAndWhateverIsOurs() {
        var one = form(request -> {
            request.setParameter("topic", "RHIT?");
            request.setParameter("slot", "9");
            request.setParameter("_csrf", "first");
        });
        var other = form(request -> {
            request.setParameter("slot", "9");
            request.setParameter("_csrf", "second");
            request.setParameter("topic", "RHIT?");
        });

        assertThat(one).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RHIT? ", "rhit?", "", "RHIT?\nslot=[9]"})
    void isAnotherOnceSomethingElseIsTyped(String topic) {
        assertThat(form(request -> request.setParameter("topic", topic)))
                .isNotEqualTo(form(request -> request.setParameter("topic", "RHIT?")));
    }

    /** Two students with these names, or one with both. */
    @Test
    void tellsTwoValuesFromOneThatLooksLikeThem() {
        assertThat(form(request -> request.addParameter("names", "a", "b")))
                .isNotEqualTo(form(request -> request.addParameter("names", "a, b")));
        assertThat(form(request -> {
                    request.setParameter("a", "1");
                    request.setParameter("b", "2");
                }))
                .isNotEqualTo(form(request -> request.setParameter("a", "1]\nb=[2")));
    }

    @Test
    void isAnotherAtAnotherAddress() {
        assertThat(form(request -> request.setQueryString("step=a")))
                .isNotEqualTo(form(request -> request.setQueryString("step=b")));
        assertThat(form(request -> request.setRequestURI("/a")))
                .isNotEqualTo(form(request -> request.setRequestURI("/b")));
    }

    @Test
    void isAnotherWithAnotherFile() {
        var resume = upload(file("resume.pdf", 3));

        assertThat(upload(file("resume.pdf", 3))).isEqualTo(resume);
        assertThat(upload(file("letter.pdf", 3))).isNotEqualTo(resume);
        assertThat(upload(file("resume.pdf", 4))).isNotEqualTo(resume);
    }

    @Test
    void isAnotherOnceALetterOfAFileIsMended() {
        assertThat(upload(
                        new MockMultipartFile("file", "cv.txt", "text/plain", "teh".getBytes(StandardCharsets.UTF_8))))
                .isNotEqualTo(upload(
                        new MockMultipartFile("file", "cv.txt", "text/plain", "the".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void isAnotherIfTheSecondOfItsFilesIs() {
        assertThat(upload(file("resume.pdf", 3), file("a.pdf", 1)))
                .isNotEqualTo(upload(file("resume.pdf", 3), file("b.pdf", 1)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "no-key", "8f14e45f"})
    void isNoneWithoutAKeyOfOurs(String key) {
        var request = new MockHttpServletRequest("POST", "/student/mentors/7");
        if (key != null) {
            request.setParameter("_key", key);
        }

        assertThat(SentForm.of(request)).isEmpty();
    }

    @Test
    void isReadOnceARequest() {
        var request = new MockHttpServletRequest("POST", "/student/mentors/7");
        request.setParameter("_key", KEY);
        var first = SentForm.of(request);
        request.setParameter("topic", "changed on the way");

        assertThat(SentForm.of(request)).isEqualTo(first);
    }

    @Test
    void namesEachOfItsChangesAlikeWheneverItIsSent() {
        var form = form(request -> request.setParameter("topic", "RHIT?"));

        assertThat(form.changeKey(1)).isEqualTo(form.changeKey(1)).hasSize(64).isNotEqualTo(form.changeKey(2));
        assertThat(new SentForm(UUID.randomUUID(), form.fingerprint()).changeKey(1))
                .isNotEqualTo(form.changeKey(1));
        assertThat(new SentForm(form.key(), "another").changeKey(1)).isNotEqualTo(form.changeKey(1));
    }

    private static SentForm form(Consumer<MockHttpServletRequest> typed) {
        var request = new MockHttpServletRequest("POST", "/student/mentors/7");
        request.setParameter("_key", KEY);
        typed.accept(request);
        return SentForm.of(request).orElseThrow();
    }

    private static SentForm upload(MockMultipartFile... files) {
        var request = new MockMultipartHttpServletRequest();
        request.setRequestURI("/student/roadmap/steps/resume/documents");
        request.setParameter("_key", KEY);
        for (var file : files) {
            request.addFile(file);
        }
        return SentForm.of(request).orElseThrow();
    }

    private static MockMultipartFile file(String name, int bytes) {
        return new MockMultipartFile("file", name, "application/pdf", new byte[bytes]);
    }
}
