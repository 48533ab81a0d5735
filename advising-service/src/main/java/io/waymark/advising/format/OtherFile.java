package io.waymark.advising.format;

import io.waymark.advising.api.document.FileName;
import io.waymark.core.refusal.RuleViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Whatever is none of ours: Tika knows what it is. */
final class OtherFile {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final Set<String> SHORTCUTS = Set.of(
            "gdoc", "gsheet", "gslides", "gdraw", "gform", "gjam", "gsite", "gmap", "url", "webloc", "desktop", "lnk",
            "website");

    private OtherFile() {}

    static RuleViolationException refusal(FileContent content, String name) {
        return kind(content, name).refusal(name);
    }

    /** Whether a text without an ending is a web page, a mail or the like. */
    static boolean isMoreThanText(FileContent content) {
        return isShortcut(content, "")
                || !Set.of("text/plain", "application/octet-stream").contains(type(content, ""));
    }

    private static Unfit kind(FileContent content, String name) {
        if (content.isBlank()) {
            return Unfit.CUT_OFF;
        }
        if (isShortcut(content, name)) {
            return Unfit.SHORTCUT;
        }
        var kind = Unfit.ofType(type(content, name));
        var isText = kind == Unfit.UNKNOWN || kind == Unfit.TEXT_UNDER_OTHER_NAME;
        if (isText && TextFile.of(content).isPresent()) {
            return FileEndings.isActive(FileName.ending(name)) ? Unfit.PROGRAM : Unfit.TEXT_UNDER_OTHER_NAME;
        }
        return isText && FileFormat.TEXT.fits(name) ? Unfit.UNREADABLE_LETTERS : kind;
    }

    private static boolean isShortcut(FileContent content, String name) {
        return SHORTCUTS.contains(FileName.ending(name))
                || content.startsWith("[InternetShortcut]", "[Desktop Entry]", "L\0\0\0\u0001\u0014\u0002\0")
                || content.start().contains("\"doc_id\"") && content.start().contains("google.com");
    }

    private static String type(FileContent content, String name) {
        var about = new Metadata();
        about.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var stream = TikaInputStream.get(content.file().open())) {
            return TYPES.detect(stream, about).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
