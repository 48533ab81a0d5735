package io.waymark.web.admin.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The file somebody chose; a browser never gives it back.
 *
 * @param partial whether it holds only some of the people
 */
record UploadForm(@Nullable MultipartFile file, @Nullable Boolean partial) {

    boolean isPartial() {
        return Boolean.TRUE.equals(partial);
    }
}
