package io.waymark.advising.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@AdvisingTest
class DocumentStoreTests {

    private static final byte[] CONTENT = {1, 2, 3};

    private final College alder;
    private final College birch;
    private final DocumentStore database;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    DocumentStoreTests(Colleges colleges, DocumentStore database) {
        this.alder = colleges.open();
        this.birch = colleges.open();
        this.database = database;
    }

    @Test
    void keepsFilesInTheDatabase() {
        keepsFilesOfOneCollegeFromTheOthers(database);
    }

    @Test
    void keepsFilesInAFolder() {
        keepsFilesOfOneCollegeFromTheOthers(new FolderDocuments(folder));
    }

    @Test
    void leavesNothingBehindInTheDatabaseWhenTheTransactionFails() {
        leavesNothingBehindWhenTheTransactionFails(database);
    }

    @Test
    void leavesNothingBehindInAFolderWhenTheTransactionFails() throws IOException {
        leavesNothingBehindWhenTheTransactionFails(new FolderDocuments(folder));

        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void keepsAFileWhenNobodyKnowsHowTheTransactionEnded() {
        var documents = new FolderDocuments(folder);
        var id = UUID.randomUUID();

        alder.inside(() -> {
            documents.put(id, CONTENT);
            TransactionSynchronizationManager.getSynchronizations()
                    .getLast()
                    .afterCompletion(TransactionSynchronization.STATUS_UNKNOWN);
            return true;
        });

        assertThat(alder.inside(() -> documents.find(id))).isPresent();
    }

    private void leavesNothingBehindWhenTheTransactionFails(DocumentStore documents) {
        var id = UUID.randomUUID();

        assertThatThrownBy(() -> alder.inside(() -> {
                    documents.put(id, CONTENT);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(alder.inside(() -> documents.find(id))).isEmpty();
    }

    @Test
    void tellsFormatsByWhatIsInside() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var word = new java.util.zip.ZipOutputStream(zip)) {
            word.putNextEntry(new java.util.zip.ZipEntry("[Content_Types].xml"));
            word.write("<x/>".getBytes(StandardCharsets.UTF_8));
            word.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
        }

        assertThat(FileFormat.of(zip.toByteArray())).contains(FileFormat.DOCX);
        assertThat(FileFormat.of("%PDF-1".getBytes(StandardCharsets.UTF_8))).contains(FileFormat.PDF);
        assertThat(FileFormat.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .contains(FileFormat.JPEG);
        assertThat(FileFormat.of("Grüße".getBytes(StandardCharsets.UTF_8))).contains(FileFormat.TEXT);
        assertThat(FileFormat.of("Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    private void keepsFilesOfOneCollegeFromTheOthers(DocumentStore documents) {
        var id = UUID.randomUUID();
        alder.inside(() -> {
            documents.put(id, CONTENT);
            return true;
        });

        assertThat(alder.inside(() -> documents.find(id)))
                .hasValueSatisfying(it -> assertThat(it).isEqualTo(CONTENT));
        assertThat(birch.inside(() -> documents.find(id))).isEmpty();
    }
}
