package io.waymark.web.admin.practice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file somebody chose for which bank; a browser never gives it back. */
record QuestionImportForm(String credential, @Nullable MultipartFile file) {

    QuestionImportForm {
        credential = Objects.requireNonNullElse(credential, "");
    }
}
