package io.waymark.web.ui.upload;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file somebody chose; a browser never gives it back. */
public record FileUploadForm(@Nullable MultipartFile file) {

    public static FileUploadForm empty() {
        return new FileUploadForm(null);
    }
}
