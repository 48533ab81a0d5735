package io.waymark.web.ui.upload;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file somebody chose; a browser never gives it back. */
public record UploadForm(@Nullable MultipartFile file) {

    public static UploadForm empty() {
        return new UploadForm(null);
    }
}
