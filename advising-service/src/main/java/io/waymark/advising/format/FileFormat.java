package io.waymark.advising.format;

import io.waymark.advising.api.document.FileName;
import java.util.List;

/** The formats that are kept, told by what is in the file. */
public enum FileFormat {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jfif", "jpe", "jif", "jfi", "pjpeg", "pjp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    TEXT("text/plain", "txt", "text", "md");

    private final String mediaType;
    private final List<String> endings;

    FileFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    List<String> endings() {
        return endings;
    }

    /** The ending that a name gets that has none. */
    String ending() {
        return endings.getFirst();
    }

    /** Whether a file of this name may be of this format. */
    boolean fits(String name) {
        return endings.contains(FileName.ending(name));
    }
}
