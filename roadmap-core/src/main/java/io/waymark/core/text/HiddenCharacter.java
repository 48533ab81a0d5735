package io.waymark.core.text;

import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.RuleViolationException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A character that cannot be seen, and makes a text another than the one it looks like.
 *
 * @param position among the characters of the text, the first is 1
 */
public record HiddenCharacter(int codePoint, int position) {

    /** In names and other text, where scripts may need joiners between letters. */
    public static Optional<HiddenCharacter> inText(String tidy) {
        return first(tidy, true);
    }

    /** In numbers and addresses, which have no need of any. */
    public static Optional<HiddenCharacter> inCode(String tidy) {
        return first(tidy, false);
    }

    /** As Unicode calls it. */
    public String name() {
        return Objects.requireNonNullElse(Character.getName(codePoint), "unnamed")
                .toLowerCase(Locale.ROOT);
    }

    RuleViolationException refusedIn(String tidy) {
        return new RuleViolationException(
                "hidden-character",
                sentence(),
                Map.of(
                        "text",
                        shown(tidy),
                        "name",
                        name(),
                        "code",
                        "U+%04X".formatted(codePoint),
                        "position",
                        position));
    }

    public FieldRefusal refusal() {
        return new FieldRefusal("hidden-character", sentence(), arguments());
    }

    /** What a text about it needs. */
    public Map<String, Object> arguments() {
        return Map.of("name", name(), "code", "U+%04X".formatted(codePoint), "position", position);
    }

    private String sentence() {
        return "Character %d cannot be seen: %s (U+%04X). Delete it, or type the text anew."
                .formatted(position, name(), codePoint);
    }

    /** With a visible sign in place of all that cannot be seen. */
    public static String shown(String text) {
        var shown = new StringBuilder(text.length());
        for (var reading = new UnseenReading(text); reading.goesOn(); reading.next()) {
            shown.appendCodePoint(isHidden(reading, true) ? '\u2423' : reading.character());
        }
        return shown.toString();
    }

    private static Optional<HiddenCharacter> first(String text, boolean words) {
        for (var reading = new UnseenReading(text); reading.goesOn(); reading.next()) {
            if (isHidden(reading, words)) {
                return Optional.of(new HiddenCharacter(reading.character(), reading.position()));
            }
        }
        return Optional.empty();
    }

    private static boolean isHidden(UnseenReading reading, boolean words) {
        return reading.character() != ' ' && reading.isUnseen() && !(words && (reading.counts() || reading.joins()));
    }
}
