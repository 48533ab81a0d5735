package io.waymark.advising.api.email;

import io.waymark.advising.api.email.EmailAddressError.Fault;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for what is wrong with a text that is no address: first for what people put around one. */
final class EmailAddressFaults {

    private static final Pattern LINK = Pattern.compile("(?i)mailto:\\s*([^?@]+@[^?]+).*");
    private static final Pattern WEB = Pattern.compile("(?i)https?:.*|www\\..*");
    private static final Pattern NAMED =
            Pattern.compile("[^<>]*<\\s*(?:mailto:)?([^<>\\s]+@[^<>\\s]+)\\s*>.?|([^\\s()]+@[^\\s()]+)\\s*\\(.*\\)");
    private static final Pattern BETWEEN_SEVERAL = Pattern.compile("[\\s;,/|]+");
    private static final Pattern ENCODED = Pattern.compile("%\\p{XDigit}{2}");
    private static final Pattern NUMERIC = Pattern.compile("\\[.*|[\\d.]*\\d");
    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7f]");
    private static final Pattern SIGN = Pattern.compile("[:,;<>()\\[\\]\\\\\"]|(?<=@)[^@]*?([^\\p{Alnum}.@-])");

    private final String text;
    private final String local;
    private final String host;

    EmailAddressFaults(String text) {
        this.text = text;
        var at = text.lastIndexOf('@');
        this.local = at < 0 ? text : text.substring(0, at);
        this.host = text.substring(at + 1);
    }

    EmailAddressError find() {
        return Stream.<Supplier<@Nullable EmailAddressError>>of(this::around, this::whole, this::ofHost, this::parts)
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> error(Fault.OTHER, ""));
    }

    private @Nullable EmailAddressError around() {
        if (several()) {
            return error(Fault.SEVERAL, "");
        }
        var link = LINK.matcher(text);
        if (link.matches()) {
            return error(Fault.LINK, link.group(1));
        }
        if (WEB.matcher(text).matches()) {
            return error(Fault.WEB, "");
        }
        var named = NAMED.matcher(text);
        if (named.matches()) {
            return error(Fault.NAMED, named.group(1) == null ? named.group(2) : named.group(1));
        }
        return null;
    }

    private boolean several() {
        return BETWEEN_SEVERAL
                        .splitAsStream(text)
                        .filter(it -> it.indexOf('@') > 0)
                        .count()
                > 1;
    }

    private @Nullable EmailAddressError whole() {
        if (text.indexOf('@') < 0) {
            return error(Fault.MISSING, "");
        }
        if (local.startsWith("\"")) {
            return error(Fault.QUOTED, "");
        }
        if (local.indexOf('@') >= 0) {
            return error(Fault.TWICE, "");
        }
        if (text.indexOf(' ') >= 0) {
            return error(Fault.SPACE, "");
        }
        return first(ENCODED, text, Fault.ENCODED);
    }

    private @Nullable EmailAddressError ofHost() {
        if (NUMERIC.matcher(host).matches()) {
            return error(Fault.NUMERIC, host);
        }
        var foreign = FOREIGN.matcher(host);
        return foreign.find() ? error(Fault.LETTER, named(host.codePointAt(foreign.start()))) : null;
    }

    private @Nullable EmailAddressError parts() {
        var sign = SIGN.matcher(text).results().findFirst().map(EmailAddressFaults::last);
        if (sign.isPresent()) {
            return error(Fault.SIGN, sign.get());
        }
        if (Stream.of(local, host).anyMatch(it -> it.startsWith(".") || it.endsWith(".") || it.contains(".."))) {
            return error(Fault.DOTS, "");
        }
        var dot = host.lastIndexOf('.');
        if (dot < 0) {
            return host.isEmpty() ? null : error(Fault.SHORT, host);
        }
        var ending = host.substring(dot + 1);
        return EmailAddressRule.isEnding(ending) ? null : error(Fault.ENDING, ending);
    }

    private static @Nullable EmailAddressError first(Pattern pattern, String text, Fault fault) {
        var found = pattern.matcher(text);
        return found.find() ? error(fault, found.group()) : null;
    }

    private static String last(MatchResult sign) {
        return sign.group(1) == null ? sign.group() : sign.group(1);
    }

    private static String named(int letter) {
        return "%s (%s)"
                .formatted(
                        Character.toString(letter),
                        Objects.requireNonNullElse(Character.getName(letter), "")
                                .toLowerCase(Locale.ROOT));
    }

    private static EmailAddressError error(Fault fault, String part) {
        return new EmailAddressError(fault, part);
    }
}
