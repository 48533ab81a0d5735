package io.waymark.advising.format;

import static io.waymark.advising.format.FileFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.kit.test.PdfForTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTests {

    private static final byte[] SOUND = written(PdfFileTests::write);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n",
                "\u00ef\u00bb\u00bf",
                "From: scanner\r\n\r\n",
                "HTTP/1.1 200 OK\r\nServer: x\r\n\r\n",
                "\0\0\0"
            })
    void isTakenWithBytesBeforeItsHeader(String before) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(before.getBytes(StandardCharsets.ISO_8859_1));
        file.write(PdfForTests.onePage());

        assertThat(pdf(file.toByteArray())).isEqualTo("taken as PDF");
    }

    @Test
    void isTakenWithAPageOfASiteBehindItsEnd() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(PdfForTests.onePage());
        file.write("<html><object>Session expired</object></html>".getBytes(StandardCharsets.UTF_8));

        assertThat(pdf(file.toByteArray())).isEqualTo("taken as PDF");
    }

    @Test
    void hasAPage() {
        assertThat(pdf(PdfForTests.pages(0))).isEqualTo("document-no-pages");
        assertThat(pdf(PdfForTests.pages(3))).isEqualTo("taken as PDF");
    }

    /** Found by a search, the page tree is a guess: that it is empty is not held against the file. */
    @Test
    void isTakenWhereItHasNoListOfItsParts() {
        assertThat(pdf(FileFixtures.sent("telling-what-a-file-is/no-ending"))).isEqualTo("taken as PDF");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 50, 65})
    void isCutOffWhereItsEndIsMissing(int percent) {
        var whole = PdfForTests.pages(3);

        assertThat(pdf(Arrays.copyOf(whole, whole.length * percent / 100))).isEqualTo("document-cut-off");
    }

    @Test
    void isCutOffWhereALaterVersionOfItDoesNotEnd() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(PdfForTests.onePage());
        file.write("3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n4 0 obj\n<</Len".getBytes(StandardCharsets.UTF_8));

        assertThat(pdf(file.toByteArray())).isEqualTo("document-cut-off");
    }

    @Test
    void isCutOffWhereItIsShorterThanItSays() {
        var whole = new String(PdfForTests.onePage(), StandardCharsets.UTF_8)
                .replaceFirst("%\n", "%\n9 0 obj\n<</Linearized 1/L 99999/H[1 2]>>\nendobj\n");

        assertThat(pdf(whole.getBytes(StandardCharsets.UTF_8))).isEqualTo("document-cut-off");
    }

    @Test
    void opensWithoutAPassword() throws IOException {
        assertThat(pdf(written(it -> protect(it, "secret")))).isEqualTo("document-protected-pdf");
        assertThat(pdf(written(it -> protect(it, "")))).isEqualTo("taken as PDF");
        assertThat(pdf(written(it -> {}))).isEqualTo("taken as PDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adobe.PubSec", "FOPN_foweb", "Somebody#20else"})
    void opensWithoutACertificate(String handler) throws IOException {
        var locked = new String(written(it -> protect(it, "")), StandardCharsets.ISO_8859_1)
                .replaceFirst("/Filter\\s*/Standard", "/Filter /" + handler);

        assertThat(locked).contains(handler);
        assertThat(pdf(locked.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("document-protected-pdf");
    }

    @Test
    void isTakenWithAllThatWritersPutIntoIt() throws IOException {
        assertThat(pdf(written(PdfFileTests::write))).isEqualTo("taken as PDF");
        assertThat(pdf(written(it -> {
                    write(it);
                    protect(it, "");
                })))
                .isEqualTo("taken as PDF");
        assertThat(pdf(written(it -> {
                    write(it);
                    protect(it, "secret");
                })))
                .isEqualTo("document-protected-pdf");
    }

    /** Whatever is in it, it is taken or refused, and nothing breaks. */
    @Property(tries = 300)
    void isTakenOrRefusedWhateverIsDamaged(@ForAll @IntRange(min = 0, max = 5_000) int at, @ForAll byte other)
            throws IOException {
        var file = SOUND.clone();
        file[at % file.length] = other;

        assertThat(pdf(file)).matches("taken as \\w+|document-[a-z-]+");
    }

    private static void write(PDDocument document) {
        try (var text = new PDPageContentStream(document, document.getPage(0))) {
            text.addRect(1, 2, 3, 4);
            text.fill();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What unpacks to gigabytes is not unpacked here. */
    @Test
    void isReadWithinBounds() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new DeflaterOutputStream(packed)) {
            for (var i = 0; i < 4_000; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        var file = new ByteArrayOutputStream();
        file.write("%%PDF-1.5\n1 0 obj\n<</Type/XRef/Size 3/W[1 2 1]/Root 2 0 R/Filter/FlateDecode/Length %d>>stream\n"
                .formatted(packed.size())
                .getBytes(StandardCharsets.UTF_8));
        file.write(packed.toByteArray());
        file.write("\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
        var before = Runtime.getRuntime().totalMemory();

        assertThat(pdf(file.toByteArray())).isEqualTo("taken as PDF");
        assertThat(Runtime.getRuntime().totalMemory() - before).isLessThan(256L << 20);
    }

    @Test
    void isReadForNoLongerThanItsTime() throws IOException {
        try (var file = FileFixtures.spooled(PdfForTests.pages(2_000));
                var input = new GuardedPdfInput(file.path(), Duration.ofNanos(1))) {
            assertThatExceptionOfType(GuardedPdfParser.TooMuchException.class)
                    .isThrownBy(() -> new GuardedPdfParser(input).parse());
        }
    }

    private static byte[] written(Consumer<PDDocument> change) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.accept(document);
            var written = new ByteArrayOutputStream();
            document.save(written);
            return written.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void protect(PDDocument document, String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String pdf(byte[] content) {
        return refusal("diploma.pdf", content);
    }
}
