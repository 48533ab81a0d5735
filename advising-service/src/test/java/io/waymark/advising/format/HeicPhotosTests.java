package io.waymark.advising.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.waymark.advising.api.kind.FileChange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

class HeicPhotosTests {

    private static final byte[] PHOTO = FileFixtures.sent("photo-turned.heic");
    private static final DataSize MOST = DataSize.ofMegabytes(10);

    @TempDir
    private Path programs;

    /** The photo is 96 wide and 64 high, and says of itself that it was taken upright. */
    @Test
    void becomesAnUprightJpeg() throws IOException {
        var photos = HeicPhotos.onThisMachine();
        assumeThat(photos.areTaken()).as("libheif's program is installed").isTrue();

        try (var file = FileFixtures.spooled(PHOTO);
                var taken = new UploadRecognition(photos).recognize("IMG_2041.HEIC", file);
                var content = taken.content().open()) {
            assertThat(taken)
                    .returns("IMG_2041.jpg", RecognizedFile::name)
                    .returns(FileFormat.JPEG, RecognizedFile::format)
                    .returns(List.of(FileChange.FROM_HEIC), RecognizedFile::changes);
            var picture = ImageIO.read(content);
            assertThat(picture.getWidth()).isEqualTo(64);
            assertThat(picture.getHeight()).isEqualTo(96);
            assertThat(picture.getRGB(60, 5) & 0xffffff).isNotEqualTo(picture.getRGB(5, 90) & 0xffffff);
        }
        assertThat(new UploadRecognition(photos).endings()).contains(".heic");
    }

    @Test
    void isNamedWhereTheMachineCannotConvertIt() {
        assertThat(FileFixtures.refusal("IMG_2041.HEIC", PHOTO)).isEqualTo("document-is-heic");
    }

    @Test
    void isNotConvertedWhereItIsLargerThanAnyCamerasPhoto() throws IOException {
        var large = PHOTO.clone();
        var size = new String(large, StandardCharsets.ISO_8859_1).indexOf("ispe") + 8;
        ByteBuffer.wrap(large).putInt(size, 60_000).putInt(size + 4, 60_000);

        assertThat(converted(large, "printf x >photo.jpg")).isFalse();
        assertThat(converted(PHOTO, "printf x >photo.jpg")).isTrue();
    }

    @Test
    void isNotTakenWhereTheConverterFails() throws IOException {
        assertThat(converted(PHOTO, "exit 1")).isFalse();
        assertThat(converted(PHOTO, "kill -9 $$")).isFalse();
        assertThat(converted(PHOTO, "exit 0")).isFalse();
    }

    @Test
    void isNotTakenWhereItBecomesTooLargeAtAnyQuality() throws IOException {
        assertThat(converted(PHOTO, "head -c 11000000 /dev/zero >photo.jpg")).isFalse();
        assertThat(converted(PHOTO, "[ $2 = 85 ] && head -c 11000000 /dev/zero >photo.jpg || printf x >photo.jpg"))
                .isTrue();
    }

    @Test
    void asksToComeBackWhileOthersAreConverted() throws IOException {
        var busy = new HeicPhotos(programs.resolve("heif-convert"), new Semaphore(0));
        Thread.currentThread().interrupt();

        try (var file = FileFixtures.spooled(PHOTO)) {
            assertThatExceptionOfType(ErrorResponseException.class)
                    .isThrownBy(() -> busy.toJpeg(FileContent.of(file), MOST));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void isConvertedWithinBounds() throws IOException {
        assertThat(converted(PHOTO, "ulimit -v | grep -qx 1572864 && ulimit -t | grep -qx 20 && printf x >photo.jpg"))
                .isTrue();
    }

    /** Whether something came of it, by a converter that does no more than this. */
    private boolean converted(byte[] photo, String script) throws IOException {
        var program = Files.writeString(programs.resolve("heif-convert"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        try (var file = FileFixtures.spooled(photo)) {
            var made = HeicPhotos.in(programs.toString()).toJpeg(FileContent.of(file), MOST);
            made.ifPresent(it -> it.close());
            return made.isPresent();
        }
    }
}
