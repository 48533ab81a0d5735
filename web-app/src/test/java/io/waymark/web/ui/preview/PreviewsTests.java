package io.waymark.web.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

class PreviewsTests {

    private static final String HERE = "/reviewer/queue/advisor/1/document";

    private final Previews previews = new Previews();

    @Test
    void readNothingOfWhatTheBrowserShows() {
        var preview = previews.of(file("report.pdf", MediaType.APPLICATION_PDF, new byte[] {1}), HERE);

        assertThat(preview).isEqualTo(FilePreview.of("report.pdf", MediaType.APPLICATION_PDF, 1, HERE));
    }

    @Test
    void closeTheFileWhateverItIs() {
        for (var type : List.of(MediaType.TEXT_PLAIN, MediaType.APPLICATION_PDF, MediaType.IMAGE_PNG)) {
            var closed = new AtomicBoolean();
            var content = new ByteArrayInputStream(new byte[] {1}) {
                @Override
                public void close() {
                    closed.set(true);
                }
            };

            previews.of(file("a", type, 1, content), HERE);

            assertThat(closed).as(type.toString()).isTrue();
        }
    }

    @Test
    void showTheBeginningOfATextWhateverWroteIt() {
        assertThat(text("Café".getBytes(StandardCharsets.UTF_8))).isEqualTo("Café");
        assertThat(text("\uFEFFCafé".getBytes(StandardCharsets.UTF_8))).isEqualTo("Café");
        assertThat(text("Café".getBytes(Charset.forName("windows-1252")))).isEqualTo("Café");
        assertThat(text("é".repeat(50_000).getBytes(StandardCharsets.UTF_8)))
                .hasSizeBetween(29_990, 30_000)
                .matches("é+");
    }

    private String text(byte[] content) {
        return Objects.requireNonNull(
                previews.of(file("a.txt", MediaType.TEXT_PLAIN, content), HERE).text());
    }

    private static ResponseEntity<InputStreamResource> file(String name, MediaType type, byte[] content) {
        return file(name, type, content.length, new ByteArrayInputStream(content));
    }

    private static ResponseEntity<InputStreamResource> file(
            String name, MediaType type, int length, InputStream content) {
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(length)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()))
                .body(new InputStreamResource(content));
    }
}
