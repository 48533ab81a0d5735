package io.waymark.advising.api.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of an uploaded file: whatever it was, one that leads nowhere, hides nothing and is no longer than we keep. */
public final class FileName {

    /** In characters as Java counts them, of which some letters take two. */
    public static final int LONGEST = 200;

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029\"<>|:*?]");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}.]+$");
    private static final Pattern ENDING = Pattern.compile("\\.([\\p{L}\\p{N}_~-]{1,16})$");

    private FileName() {}

    public static String plain(@Nullable String sent) {
        var name = FOLDERS.matcher(Objects.requireNonNullElse(sent, "")).replaceFirst("");
        var visible = UNFIT.matcher(name).replaceAll("");
        return shortened(Normalizer.normalize(ENDS.matcher(visible).replaceAll(""), Normalizer.Form.NFC));
    }

    /** In lower case and without its dot; nothing, if there is none. */
    public static String ending(String name) {
        var found = ENDING.matcher(name);
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** As it was, and then this ending. */
    public static String append(String name, String ending) {
        return shortened((name.isEmpty() ? "file" : name) + "." + ending);
    }

    /** With this ending instead of its own. */
    public static String replace(String name, String ending) {
        return append(ENDING.matcher(name).replaceFirst(""), ending);
    }

    /** Cut before its ending, and never within a character. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var found = ENDING.matcher(name);
        var ending = found.find() ? found.group() : "";
        var kept = LONGEST - ending.length();
        var whole = Character.isHighSurrogate(name.charAt(kept - 1)) ? kept - 1 : kept;
        return name.substring(0, whole).stripTrailing() + ending;
    }
}
