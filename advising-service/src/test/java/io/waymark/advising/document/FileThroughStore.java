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
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.util.unit.DataSize;

/** Takes a file far larger than people may upload through a store and out again; also as a program of its own. */
record FileThroughStore(DocumentStore store, Path folder) {

    private static final DataSize FILE = DataSize.ofMegabytes(100);

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

    private UploadOnDisk upload() throws IOException {
        var path = folder.resolve("part");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(PdfForTests.onePage());
            file.setLength(FILE.toBytes());
        }
        return new UploadOnDisk(path, "scan.pdf");
    }
}
