package io.waymark.web.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reads the beginning of a text, so that nobody has to download it to see what it is. */
@Component
public class Previews {

    private static final int TEXT_BYTES = 60_000;

    /** What texts that are no UTF-8 were mostly written in. */
    private static final Charset OLDER = Charset.forName("windows-1252");

    Previews() {}

    /** @param href where the file is downloaded */
    public FilePreview of(ResponseEntity<InputStreamResource> file, String href) {
        var headers = file.getHeaders();
        var name = Objects.requireNonNullElse(headers.getContentDisposition().getFilename(), "");
        var preview = FilePreview.of(name, headers.getContentType(), headers.getContentLength(), href);
        try (var content = Objects.requireNonNull(file.getBody()).getInputStream()) {
            return preview.kind() == PreviewKind.TEXT ? preview.beginning(text(content)) : preview;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The template of a {@link PreviewPage}. */
    public static String view(boolean inPlace) {
        return inPlace ? "ui/preview/preview :: content(file=${page.file})" : "ui/preview/page";
    }

    private static String text(InputStream file) throws IOException {
        return decode(file.readNBytes(TEXT_BYTES)).replaceFirst("^\\uFEFF", "");
    }

    /** The last letters may be cut. */
    private static String decode(byte[] bytes) {
        var whole = bytes.length < TEXT_BYTES ? bytes.length : bytes.length - 4;
        try {
            var cut = whole;
            while (cut > 0 && cut < bytes.length && (bytes[cut] & 0xC0) == 0x80) {
                cut--;
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, cut))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, 0, whole, OLDER);
        }
    }
}
