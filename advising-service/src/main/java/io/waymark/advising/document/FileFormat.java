package io.waymark.advising.document;

import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that may be submitted, told by what is in the file. A name that promises something else is refused. */
public enum FileFormat {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    TEXT("text/plain", "txt", "text", "md");

    private static final byte[] PDF_MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_MAGIC = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final int BUFFER = 8_192;

    private final String mediaType;
    private final List<String> endings;

    FileFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this name may be of this format. */
    public boolean fits(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return endings.contains(ending);
    }

    /** Tells the format; a Word document that unpacks to more than anybody writes is refused. */
    public static Optional<FileFormat> of(SpooledFile file) {
        var start = start(file);
        if (startsWith(start, PDF_MAGIC)) {
            return Optional.of(PDF);
        }
        if (startsWith(start, PNG_MAGIC)) {
            return Optional.of(PNG);
        }
        if (startsWith(start, JPEG_MAGIC)) {
            return Optional.of(JPEG);
        }
        if (startsWith(start, ZIP_MAGIC)) {
            return WordFile.is(file) ? Optional.of(DOCX) : Optional.empty();
        }
        return isText(file) ? Optional.of(TEXT) : Optional.empty();
    }

    private static byte[] start(SpooledFile file) {
        try (var content = file.open()) {
            return content.readNBytes(PNG_MAGIC.length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean isText(SpooledFile file) {
        try (var content = file.open()) {
            return file.bytes() > 0 && isText(content);
        } catch (CharacterCodingException notUtf8) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isText(InputStream content) throws IOException {
        // a decoder of one's own refuses what is not UTF-8; one named only by its charset would replace it
        var text = new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder());
        var buffer = new char[BUFFER];
        for (var read = text.read(buffer); read >= 0; read = text.read(buffer)) {
            for (var i = 0; i < read; i++) {
                if (isControl(buffer[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isControl(char character) {
        return character < ' ' && "\t\n\r\f".indexOf(character) < 0;
    }
}
