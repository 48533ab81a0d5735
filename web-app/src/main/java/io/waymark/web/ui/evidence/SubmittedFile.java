package io.waymark.web.ui.evidence;

import io.waymark.advising.api.kind.DocumentView;
import io.waymark.web.ui.preview.FilePreview;
import org.springframework.http.MediaType;

/** A file that a student submitted, and where it is handed out. */
record SubmittedFile(DocumentView document, String href) {

    public FilePreview preview() {
        return FilePreview.of(document.name(), MediaType.parseMediaType(document.mediaType()), document.bytes(), href)
                .later(href + "/preview");
    }
}
