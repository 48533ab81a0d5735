package io.waymark.advising.csv;

import io.waymark.advising.spool.OfficeContainer;
import io.waymark.advising.spool.SpooledFile;
import io.waymark.advising.spool.ZipDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What an uploaded file is, whatever its name says. */
enum FileKind {
    TEXT,
    WORKBOOK;

    /** What is no table, by the beginning of its type. Types of text are left to {@link TextKind}. */
    private static final Map<String, String> UNFIT = Map.of(
            "application/pdf", "pdf",
            "image/", "image",
            "video/", "video",
            "audio/", "video",
            "application/rtf", "text-document",
            "application/gzip", "archive",
            "application/x-7z-compressed", "archive",
            "application/x-rar-compressed", "archive",
            "application/x-bplist", "settings");

    private static final byte[] OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final MimeTypes TYPES = TikaConfig.getDefaultConfig().getMimeRepository();

    static FileKind of(SpooledFile file) throws IOException, UnfitFileException {
        String type;
        byte[] start;
        try (var content = file.open()) {
            start = content.readNBytes(4);
        }
        if (new String(start, StandardCharsets.ISO_8859_1).startsWith("PK")) {
            return ofZip(file);
        }
        if (Arrays.equals(start, OFFICE)) {
            throw new UnfitFileException(ofOffice(file));
        }
        try (var content = file.open()) {
            type = TYPES.detect(content, new Metadata()).toString();
        }
        for (var unfit : UNFIT.entrySet()) {
            if (type.startsWith(unfit.getKey())) {
                throw new UnfitFileException(unfit.getValue());
            }
        }
        return TEXT;
    }

    private static String ofOffice(SpooledFile file) {
        return switch (OfficeContainer.of(file)) {
            case PROTECTED -> "protected-workbook";
            case WORKBOOK -> "old-workbook";
            case TEXT, PRESENTATION -> "text-document";
            case MAIL, UNKNOWN -> "old-office";
        };
    }

    private static FileKind ofZip(SpooledFile file) throws IOException, UnfitFileException {
        var directory = ZipDirectory.of(file.path());
        if (directory.isEmpty()) {
            if (isText(file)) {
                return TEXT;
            }
            throw new UnfitFileException("cut-off-archive");
        }
        if (directory.get().isOverfull()) {
            throw new UnfitFileException("workbook-too-large");
        }
        try (var zip = new ZipFile(file.path().toFile())) {
            if (zip.stream().anyMatch(it -> it.getName().replace('\\', '/').matches("/?xl/[^/]+\\.xml"))) {
                return WORKBOOK;
            }
            throw new UnfitFileException(kind(zip));
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new UnfitFileException("cut-off-archive");
        }
    }

    /** A table may begin with the letters of an archive. */
    private static boolean isText(SpooledFile file) throws IOException {
        try (var content = file.open()) {
            return new String(content.readNBytes(256), StandardCharsets.ISO_8859_1)
                    .chars()
                    .noneMatch(it -> it < ' ' && it != '\n' && it != '\r' && it != '\t');
        }
    }

    private static String kind(ZipFile zip) throws IOException {
        var names = zip.stream().map(it -> it.getName().replace('\\', '/')).toList();
        if (names.contains("xl/workbook.bin")) {
            return "binary-workbook";
        }
        if (names.stream().anyMatch(it -> it.endsWith(".iwa") || it.equals("Index.zip"))) {
            return "numbers";
        }
        if (names.stream().anyMatch(it -> it.startsWith("word/") || it.startsWith("ppt/"))) {
            return "text-document";
        }
        var mimetype = zip.getEntry("mimetype");
        if (mimetype != null) {
            try (var content = zip.getInputStream(mimetype)) {
                var type = new String(content.readNBytes(100), StandardCharsets.US_ASCII);
                return type.contains("spreadsheet") ? "opendocument" : "text-document";
            }
        }
        return "archive";
    }
}
