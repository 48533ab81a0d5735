package io.waymark.advising.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

class SpoolTests {

    private static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);
    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void measuresAnUploadAndTakesItOverWithoutACopy() throws IOException {
        var upload = new UploadOnDisk(Files.write(folder.resolve("part"), ABC), "abc.txt");

        try (var file = Spool.take(upload)) {
            assertThat(file).returns(3L, SpooledFile::bytes).returns(SHA256_OF_ABC, SpooledFile::sha256);
            assertThat(file.path()).hasBinaryContent(ABC);
            assertThat(upload.file()).doesNotExist();
        }
    }

    @Test
    void measuresAStream() throws IOException {
        try (var file = Spool.take(new ByteArrayInputStream(ABC), DataSize.ofBytes(3));
                var content = file.open()) {
            assertThat(file).returns(3L, SpooledFile::bytes).returns(SHA256_OF_ABC, SpooledFile::sha256);
            assertThat(content).hasBinaryContent(ABC);
        }
    }

    @Test
    void throwsAFileAwayWhenItIsClosed() throws IOException {
        var file = Spool.take(new MockMultipartFile("file", ABC));
        assertThat(file.path()).exists();

        file.close();

        assertThat(file.path()).doesNotExist();
    }

    @Test
    void readsNoFurtherThanTheLimit() {
        assertThatExceptionOfType(ErrorResponseException.class)
                .isThrownBy(() -> Spool.take(new ByteArrayInputStream(ABC), DataSize.ofBytes(2)))
                .satisfies(it -> assertThat(it.getStatusCode()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE));
        assertThatExceptionOfType(ErrorResponseException.class).isThrownBy(() -> {
            try (var limited = new LimitedInput(new ByteArrayInputStream(ABC), DataSize.ofBytes(2))) {
                for (var octet = limited.read(); octet >= 0; octet = limited.read()) {
                    assertThat(octet).isBetween((int) 'a', (int) 'b');
                }
            }
        });
    }

    @Test
    void leavesNothingOfAnUploadThatBreaksOff() {
        var begun = new ArrayList<Path>();
        var upload = new MockMultipartFile("file", ABC) {
            @Override
            public void transferTo(File destination) throws IOException {
                begun.add(destination.toPath());
                throw new IOException("gone");
            }
        };

        assertThatIOException().isThrownBy(() -> Spool.take(upload)).withMessage("gone");

        assertThat(begun).singleElement().satisfies(it -> assertThat(it).doesNotExist());
    }

    @Test
    void passesOnThatASenderHungUp() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("hung up");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> Spool.take(broken, DataSize.ofMegabytes(1)))
                .withMessage("hung up");
    }
}
