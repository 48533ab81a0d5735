package io.waymark.stack.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTests {

    @Test
    void neitherOpensNorResetsAFolderOfSomethingElse(@TempDir Path folder) throws IOException {
        var thesis = Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Database.open(folder))
                .withMessageContaining("something else");
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> Database.reset(folder));
        assertThat(thesis).hasContent("years of work");
    }

    @Test
    void resetsADatabase(@TempDir Path parent) throws IOException {
        var folder = Files.createDirectory(parent.resolve("postgres"));
        Files.writeString(folder.resolve("PG_VERSION"), "18\n");

        Database.reset(folder);

        assertThat(folder).doesNotExist();
    }
}
