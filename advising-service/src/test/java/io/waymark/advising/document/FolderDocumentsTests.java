package io.waymark.advising.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class FolderDocumentsTests extends DocumentStoreContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    DocumentStore store() {
        return new FolderDocuments(folder);
    }

    /** Whatever a test did: a file is below its college under its id, or not at all. */
    @AfterEach
    void leavesNothingHalfWritten() throws IOException {
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(file.getFileName().toString())
                            .doesNotStartWith("incoming-")
                            .hasSize(36));
        }
    }
}
