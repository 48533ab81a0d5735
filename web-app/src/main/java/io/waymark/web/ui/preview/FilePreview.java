package io.waymark.web.ui.preview;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A file and what is shown of it.
 *
 * @param href where it is downloaded; an image and a PDF are shown from there too, by the browser
 * @param about what an image is of, for those who do not see it
 * @param later where the text of it is to be had, if that is not here yet
 * @param text the beginning of a text; null for anything else
 */
public record FilePreview(
        String name,
        PreviewKind kind,
        long bytes,
        String href,
        @Nullable String about,
        @Nullable String later,
        @Nullable String text) {

    /** A file by its type, without what has to be read of it. */
    public static FilePreview of(String name, @Nullable MediaType type, long bytes, String href) {
        return new FilePreview(name, PreviewKind.of(type), bytes, href, null, null, null);
    }

    /** Kilobytes, of which even the smallest file has one. */
    public long kilobytes() {
        return Math.max(1, Math.ceilDiv(bytes, 1024));
    }

    public FilePreview about(String words) {
        return new FilePreview(name, kind, bytes, href, words, later, text);
    }

    public FilePreview later(String address) {
        return new FilePreview(name, kind, bytes, href, about, kind == PreviewKind.TEXT ? address : null, text);
    }

    public FilePreview beginning(String words) {
        return new FilePreview(name, kind, bytes, href, about, null, words);
    }
}
