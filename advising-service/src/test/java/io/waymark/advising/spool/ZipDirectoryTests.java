package io.waymark.advising.spool;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.format.FileFixtures;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipDirectoryTests {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;

    @TempDir
    private Path folder;

    @Test
    void saysHowManyEntriesThereAre() throws IOException {
        var packed = FileFixtures.zip(4, "word/document.xml", "[Content_Types].xml", "docProps/app.xml");

        assertThat(read(packed)).hasValueSatisfying(it -> {
            assertThat(it.entries()).isEqualTo(3);
            assertThat(it.bytes()).isBetween(100L, 400L);
            assertThat(it.isOverfull()).isFalse();
        });
    }

    @Test
    void isFoundBeforeAComment() throws IOException {
        assertThat(read(end(7, 350, "made by hand"))).contains(new ZipDirectory(7, 350));
        assertThat(read(end(7, 350, "x".repeat(0xffff)))).contains(new ZipDirectory(7, 350));
    }

    @Test
    void isNoneWhereTheCommentIsLongerThanTheFile() throws IOException {
        var packed = end(7, 350, "made by hand");

        assertThat(read(Arrays.copyOf(packed, packed.length - 1))).isEmpty();
    }

    @Test
    void isFoundBeforeWhatATransferHasAddedToTheEnd() throws IOException {
        var packed = end(7, 350, "made by hand");

        assertThat(read(Arrays.copyOf(packed, packed.length + 3))).contains(new ZipDirectory(7, 350));
    }

    @Test
    void isTheFullestThatAReaderMightBelieve() throws IOException {
        var small = end(7, 350, "");
        var both = Arrays.copyOf(end(3_000, 90, ""), 2 * LENGTH);
        System.arraycopy(small, 0, both, LENGTH, LENGTH);

        assertThat(read(both)).contains(new ZipDirectory(3_000, 350));
    }

    @Test
    void isNoneOfAFileThatEndsOtherwise() throws IOException {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(new byte[] {'P', 'K', 5, 6})).isEmpty();
        assertThat(read(new byte[100_000])).isEmpty();
    }

    @Test
    void countsEntriesAndBytesWithoutASign() throws IOException {
        assertThat(read(end(0xffff, 0xffffffffL, "")))
                .hasValueSatisfying(it -> assertThat(it)
                        .returns(0xffff, ZipDirectory::entries)
                        .returns(0xffffffffL, ZipDirectory::bytes)
                        .returns(true, ZipDirectory::isOverfull));
    }

    @Test
    void isOverfullWithMoreThanTwoThousandEntriesOrAMillionBytes() {
        assertThat(new ZipDirectory(2_000, 1_000_000).isOverfull()).isFalse();
        assertThat(new ZipDirectory(2_001, 1).isOverfull()).isTrue();
        assertThat(new ZipDirectory(1, 1_000_001).isOverfull()).isTrue();
    }

    private Optional<ZipDirectory> read(byte[] content) throws IOException {
        return ZipDirectory.of(Files.write(folder.resolve("some.zip"), content));
    }

    private static byte[] end(int entries, long bytes, String comment) {
        return ByteBuffer.allocate(LENGTH + comment.length())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(SIGNATURE)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt((int) bytes)
                .putInt(0)
                .putShort((short) comment.length())
                .put(comment.getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
