package io.waymark.advising.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.kind.FileChange;
import io.waymark.advising.format.FileFixtures;
import io.waymark.kit.test.PdfForTests;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredFileTests {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void isWhatIsInside() {
        var pdf = PdfForTests.onePage();

        assertThat(StoredFile.of(ID, FileFixtures.recognized("diploma.png", pdf)))
                .returns(ID, StoredFile::id)
                .returns("diploma.pdf", StoredFile::name)
                .returns("application/pdf", StoredFile::mediaType)
                .returns((long) pdf.length, StoredFile::bytes)
                .returns(List.of(FileChange.RENAMED), StoredFile::changes)
                .satisfies(it -> assertThat(it.sha256()).matches("[0-9a-f]{64}"));
    }
}
