package io.waymark.advising.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that are no table, by how they begin. */
final class TextKind {

    private static final Pattern JSON = Pattern.compile("[{\\[]\\s*([{\\[\"}\\]].*|)", Pattern.DOTALL);

    private TextKind() {}

    static Optional<String> unfit(String start) {
        var text = start.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            return Optional.of(
                    text.contains("urn:schemas-microsoft-com:office:spreadsheet")
                            ? "xml-workbook"
                            : text.contains("<html") || text.contains("<table") || text.contains("<!doctype html")
                                    ? "web-page"
                                    : "xml");
        }
        if (JSON.matcher(text).matches()) {
            return Optional.of("json");
        }
        return text.startsWith("begin:vcard") || text.startsWith("begin:vcalendar")
                ? Optional.of("contacts")
                : controls(start) ? Optional.of("no-text") : Optional.empty();
    }

    private static boolean controls(String start) {
        return start.chars()
                        .filter(it -> it == 0 || it > 0 && it < ' ' && "\n\r\t\f\u000b".indexOf(it) < 0)
                        .count()
                > Math.max(8, start.length() / 20);
    }
}
