package io.waymark.advising.document;

import io.waymark.advising.format.FileFixtures;
import io.waymark.advising.spool.Spool;
import io.waymark.advising.spool.UploadOnDisk;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.PdfForTests;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.util.unit.DataSize;

/** Takes a file far larger than people may upload through a store and out again; also as a program of its own. */
record FileThroughStore(DocumentStore store, Path folder) {

    private static final DataSize FILE = DataSize.ofMegabytes(100);

    /** Where a PDF says where its parts are. */
    private static final Pattern PARTS = Pattern.compile("(?<=startxref\\n)\\d+|\\d{10}(?= 00000 n)");

    /** With a bucket: its endpoint, and a folder to work in. */
    public static void main(String[] arguments) {
        try (var bucket = S3ProxyForTests.documentsAt(URI.create(arguments[0]))) {
            new FileThroughStore(bucket, Path.of(arguments[1])).run();
        }
    }

    void run() {
        CurrentInstitution.run(new InstitutionId(UUID.randomUUID()), () -> {
            try {
                throughStore(upload(), UUID.randomUUID());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private void throughStore(UploadOnDisk upload, UUID id) throws IOException {
        try (var file = Spool.take(upload);
                var recognized = FileFixtures.recognition().recognize(upload.name(), file)) {
            var stored = StoredFile.of(id, recognized);
            store.put(id, file);
            var content = store.find(id).orElseThrow();
            try (var checked = new VerifiedInput(content, stored.bytes(), stored.sha256())) {
                checked.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** A PDF with next to nothing in it but room before its parts. */
    private UploadOnDisk upload() throws IOException {
        var path = folder.resolve("part");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            var parts = PARTS.matcher(new String(PdfForTests.onePage(), StandardCharsets.US_ASCII))
                    .replaceAll(found -> "%010d".formatted(FILE.toBytes() + Long.parseLong(found.group())));
            file.writeBytes("%PDF-1.4\n");
            file.seek(FILE.toBytes());
            file.writeBytes(parts);
        }
        return new UploadOnDisk(path, "scan.pdf");
    }
}
