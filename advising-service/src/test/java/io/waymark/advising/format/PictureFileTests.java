package io.waymark.advising.format;

import static io.waymark.advising.format.FileFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTests {

    static byte[] jpeg() {
        return picture("jpg");
    }

    @Test
    void isTakenWhole() {
        assertThat(refusal("me.png", picture("png"))).isEqualTo("taken as PNG");
        assertThat(refusal("me.jpg", jpeg())).isEqualTo("taken as JPEG");
    }

    /** Phones put a second of film behind a photo. */
    @Test
    void isTakenWithWhatACameraAddsToIt() {
        assertThat(refusal("me.jpg", Arrays.copyOf(jpeg(), jpeg().length + 200_000)))
                .isEqualTo("taken as JPEG");
        assertThat(refusal("me.png", Arrays.copyOf(picture("png"), picture("png").length + 9)))
                .isEqualTo("taken as PNG");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 40, 60, 90})
    void isCutOffWhereItsEndIsMissing(int percent) {
        for (var format : new String[] {"png", "jpg"}) {
            var whole = picture(format);
            assertThat(refusal("me." + format, Arrays.copyOf(whole, Math.max(8, whole.length * percent / 100))))
                    .isEqualTo("document-cut-off");
        }
    }

    @Test
    void isCutOffWhereNothingIsDrawn() {
        assertThat(refusal("me.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9}))
                .isEqualTo("document-cut-off");
        assertThat(refusal("me.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isEqualTo("document-cut-off");
    }

    private static byte[] picture(String format) {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 64; x++) {
            for (var y = 0; y < 48; y++) {
                image.setRGB(x, y, x * y * 7919);
            }
        }
        var written = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, written);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return written.toByteArray();
    }
}
