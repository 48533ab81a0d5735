package io.waymark.core.time;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link in what somebody wrote, read as browsers read it: with a host in any script, and with signs that an address would
 * have to escape.
 *
 * @param from where it begins, and {@code to} where it ends
 */
record WrittenLink(URI address, int from, int to) {

    /** An address up to a sign that ends it or a sentence around it. */
    private static final Pattern LINK = Pattern.compile("https://[^\\s<>\"“”«»]*[^\\s<>\"“”«».,;:!?)\\]}'’]");

    private static final Pattern PARTS = Pattern.compile("https://([^/?#:]*)(:\\d+)?((?:[/?#].*)?)");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\\.?");

    /** What has to be escaped behind the host. */
    private static final Pattern UNSAFE = Pattern.compile("[^\\x21-\\x7E]|[|^`{}\\\\\\[\\]]|%(?![0-9A-Fa-f]{2})");

    static Optional<WrittenLink> firstIn(String text) {
        var written = LINK.matcher(text);
        while (written.find()) {
            var address = read(written.group());
            if (address != null) {
                return Optional.of(new WrittenLink(address, written.start(), written.end()));
            }
        }
        return Optional.empty();
    }

    private static @Nullable URI read(String written) {
        try {
            var plain = new URI(written);
            if (plain.getHost() != null && plain.toString().equals(plain.toASCIIString())) {
                return plain;
            }
        } catch (URISyntaxException unescaped) {
            return repair(written);
        }
        return repair(written);
    }

    private static @Nullable URI repair(String written) {
        var parts = PARTS.matcher(written);
        return parts.matches() ? repair(parts) : null;
    }

    private static @Nullable URI repair(Matcher parts) {
        try {
            var host = IDN.toASCII(parts.group(1));
            var port = Optional.ofNullable(parts.group(2)).orElse("");
            return HOST.matcher(host).matches()
                    ? new URI("https://" + host + port
                            + UNSAFE.matcher(parts.group(3)).replaceAll(WrittenLink::escape))
                    : null;
        } catch (IllegalArgumentException | URISyntaxException unreadable) {
            return null;
        }
    }

    private static String escape(MatchResult unsafe) {
        var escaped = new StringBuilder();
        for (var unit : unsafe.group().getBytes(StandardCharsets.UTF_8)) {
            escaped.append("%%%02X".formatted(unit & 0xff));
        }
        return escaped.toString();
    }
}
