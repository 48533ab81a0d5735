package io.waymark.web.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class PreviewKindTests {

    @Test
    void showsPicturesAndTextsOnly() {
        assertThat(PreviewKind.of(MediaType.IMAGE_PNG)).isEqualTo(PreviewKind.IMAGE);
        assertThat(PreviewKind.of(MediaType.parseMediaType("text/plain;charset=UTF-8")))
                .isEqualTo(PreviewKind.TEXT);
        assertThat(PreviewKind.of(MediaType.APPLICATION_PDF)).isEqualTo(PreviewKind.PDF);
        assertThat(PreviewKind.of(MediaType.TEXT_HTML)).isEqualTo(PreviewKind.OTHER);
        assertThat(PreviewKind.of(null)).isEqualTo(PreviewKind.OTHER);
    }

    @Test
    void takesADrawingThatMayHoldScriptsForNoPicture() {
        assertThat(PreviewKind.of(MediaType.parseMediaType("image/svg+xml"))).isEqualTo(PreviewKind.OTHER);
    }
}
