package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.DocumentUploadPayload;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of a file, as it is typed. The file itself comes beside it. */
public record DocumentForm(
        @Nullable String documentType, @Nullable LocalDate expiresOn) implements KindForm {

    static DocumentForm blank() {
        return new DocumentForm(null, null);
    }

    static DocumentForm again(DocumentUploadPayload returned) {
        return new DocumentForm(returned.documentType(), returned.expiresOn());
    }
}
