package io.waymark.web.ui.preview;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What a file is to whoever looks at it. */
enum PreviewKind {
    IMAGE,
    PDF,
    TEXT,
    OTHER;

    /** By its media type. A drawing that may hold scripts is no image here. */
    public static PreviewKind of(@Nullable MediaType type) {
        if (type == null) {
            return OTHER;
        }
        if (type.getType().equals("image") && !type.getSubtype().contains("xml")) {
            return IMAGE;
        }
        if (type.equalsTypeAndSubtype(MediaType.APPLICATION_PDF)) {
            return PDF;
        }
        return type.equalsTypeAndSubtype(MediaType.TEXT_PLAIN) ? TEXT : OTHER;
    }
}
