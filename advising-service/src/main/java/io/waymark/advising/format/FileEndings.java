package io.waymark.advising.format;

import io.waymark.advising.api.document.FileName;
import io.waymark.core.refusal.RuleViolationException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gives a file's name the ending of what the file is, so that every computer opens it with the right program. */
final class FileEndings {

    /** What computers run, or open like a page from a site: nobody gets such a name, not even in the middle. */
    private static final Set<String> ACTIVE = Set.of(
            "exe", "com", "scr", "bat", "cmd", "pif", "msi", "app", "jar", "js", "vbs", "ps1", "sh", "hta", "lnk",
            "reg", "dll", "htm", "html", "xhtml", "mht", "mhtml", "svg", "docm", "dotm");

    /** What names of such files end in by mistake: of other formats, or of half a download. */
    private static final Set<String> MISTAKEN = Set.of(
            "doc",
            "odt",
            "rtf",
            "pages",
            "heic",
            "heif",
            "webp",
            "gif",
            "bmp",
            "tif",
            "tiff",
            "avif",
            "tmp",
            "part",
            "bin",
            "dat",
            "download",
            "crdownload",
            "aspx",
            "php",
            "ashx",
            "zip");

    private FileEndings() {}

    static String mend(String name, FileFormat format) {
        var ending = FileName.ending(name);
        if (format.fits(name)) {
            return name;
        }
        if (isActive(ending)) {
            throw new RuleViolationException(
                    "document-name-unfit",
                    "The name of this file ends like that of a program or a web page. Rename it, then choose it again.",
                    Map.of("ending", ending, "expected", format.ending()));
        }
        return MISTAKEN.contains(ending) || isTaken(ending)
                ? FileName.replace(name, format.ending())
                : FileName.append(name, format.ending());
    }

    static boolean isActive(String ending) {
        return ACTIVE.contains(ending);
    }

    /** Whether we keep files whose names end so. */
    static boolean isTaken(String ending) {
        return all().anyMatch(ending::equals);
    }

    static Stream<String> all() {
        return Arrays.stream(FileFormat.values()).flatMap(it -> it.endings().stream());
    }
}
