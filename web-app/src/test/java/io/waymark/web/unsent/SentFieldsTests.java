package io.waymark.web.unsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.web.unsent.UnsentForm.SentField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.mock.web.MockPart;

class SentFieldsTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/student/mentors/7");

    @Test
    void keepWhatWasTypedUnderTheWordsOfItsLabel() {
        request.setParameter("topic", "RHIT or CCS?");
        request.setParameter("slot", "2026-11-17T22:00:00Z/2026-11-17T22:45:00Z");
        request.setParameter("_labels", "topic=What is it about?\nfile=File");

        var form = UnsentForm.of(request);

        assertThat(form.fields())
                .containsExactlyInAnyOrder(
                        new SentField("topic", "What is it about?", "RHIT or CCS?"),
                        new SentField("slot", null, "2026-11-17T22:00:00Z/2026-11-17T22:45:00Z"));
        assertThat(form.isTyped()).isTrue();
        assertThat(form.labels()).isEqualTo("topic=What is it about?");
        assertThat(form.value("topic")).contains("RHIT or CCS?");
        assertThat(form.value("none")).isEmpty();
    }

    @Test
    void keepEachOfSeveralValues() {
        request.addParameter("students", "1", "2");

        assertThat(UnsentForm.of(request).fields()).extracting(SentField::value).containsExactly("1", "2");
    }

    @Test
    void keepNoSecretAndNothingOfOurOwn() {
        request.setParameter("password", "correct horse");
        request.setParameter("again", "correct horse");
        request.setParameter("token", "alder.x7");
        request.setParameter("_csrf", "c");
        request.setParameter("_key", "8f14e45f-ceea-467f-a5d9-6d1f0a5b7c01");
        request.setParameter("_for", "maya");

        var form = UnsentForm.of(request);

        assertThat(form.fields()).extracting(SentField::name).containsExactly("token");
        assertThat(form.key()).isEqualTo(UUID.fromString("8f14e45f-ceea-467f-a5d9-6d1f0a5b7c01"));
        assertThat(form.person()).isEqualTo("maya");
        assertThat(SentFields.areSecret(request)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"step=resume, /student/mentors/7?step=resume", ", /student/mentors/7"})
    void goToTheSameAddressAgain(@Nullable String query, String address) {
        request.setContextPath("/career");
        request.setRequestURI("/career/student/mentors/7");
        request.setQueryString(query);

        assertThat(UnsentForm.of(request).address()).isEqualTo(address);
    }

    /** Else they would be sent twice: in the address, and as a field. */
    @Test
    void leaveOutWhatTheAddressSays() {
        request.setQueryString("step=resume&steps=2");
        request.setParameter("step", "resume");
        request.setParameter("steps", "2");
        request.setParameter("ste", "typed");

        assertThat(UnsentForm.of(request).fields()).extracting(SentField::name).containsExactly("ste");
    }

    @ParameterizedTest
    @CsvSource({"65531, true", "65532, true", "65533, false"})
    void areKeptUpTo64KilobytesWithTheirNames(int letters, boolean kept) {
        request.setParameter("note", "x".repeat(letters));

        assertThat(UnsentForm.of(request).isShortEnough()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"Label, text, true", "Label, ' ', false", ", text, false"})
    void areTypedIfTheyHaveALabelAndSaySomething(@Nullable String label, String value, boolean typed) {
        assertThat(new SentField("note", label, value).isTyped()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"maya, maya, true", "maya, noor, false", "maya, , false", ", , true", ", maya, false"})
    void areForWhoeverTheFormWasShownTo(@Nullable String shownTo, @Nullable String person, boolean isFor) {
        if (shownTo != null) {
            request.setParameter("_for", shownTo);
        }

        assertThat(UnsentForm.of(request).isFor(person)).isEqualTo(isFor);
    }

    @Test
    void nameTheFilesToChooseAgain() {
        var upload = new MockMultipartHttpServletRequest();
        upload.addFile(new MockMultipartFile("file", "resume.pdf", "application/pdf", new byte[] {1}));
        upload.addFile(new MockMultipartFile("other", "", "application/octet-stream", new byte[0]));
        upload.setParameter("_labels", "file=Resume");

        assertThat(UnsentForm.of(upload).files())
                .extracting(SentField::name, SentField::label, SentField::value)
                .containsExactly(tuple("file", "Resume", "resume.pdf"));
    }

    /** A stale form is refused before anybody takes its parts apart. */
    @Test
    void nameTheFilesOfPartsToo() {
        request.setContentType("multipart/form-data; boundary=x");
        request.addPart(new MockPart("file", "resume.pdf", new byte[] {1}));
        request.addPart(new MockPart("note", "typed".getBytes()));

        assertThat(UnsentForm.of(request).files()).extracting(SentField::value).containsExactly("resume.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, , true",
        "same-site, http://localhost, false",
        "cross-site, http://localhost, false",
        "none, http://localhost, false",
        ", http://localhost, true",
        ", http://localhost:8080, false",
        ", https://localhost, false",
        ", http://localhost.evil.example, false",
        ", null, false",
        ", , false"
    })
    void comeFromOurOwnPagesOnly(@Nullable String site, @Nullable String origin, boolean ours) {
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }

        assertThat(SameOrigin.sent(request)).isEqualTo(ours);
    }

    @Test
    void comeFromOurOwnPagesBehindAnotherPort() {
        request.setServerPort(8443);
        request.setScheme("https");
        request.setQueryString("a=b");
        request.addHeader("Origin", "https://localhost:8443");

        assertThat(SameOrigin.sent(request)).isTrue();
    }
}
