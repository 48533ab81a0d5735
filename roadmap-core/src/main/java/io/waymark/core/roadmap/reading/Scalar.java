package io.waymark.core.roadmap.reading;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A single value in the text. What cannot be read as asked is an error, and a stand-in is handed out. */
record Scalar(Node node, String path, DefinitionErrors errors) {

    static final URI NOWHERE = URI.create("https://nowhere.invalid");

    private static final int LONGEST_TEXT = 4_000;
    private static final Period A_DAY = Period.ofDays(1);

    Scalar {
        errors.remember(path, node);
    }

    boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /** Whether it is just this word. */
    boolean is(String word) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(word);
    }

    String text() {
        var text = raw(Tag.STR, "text; put it in quotes if it looks like a number");
        if (text == null) {
            return errors.placeholder();
        }
        if (text.isBlank()) {
            return refuse("This must not be empty.");
        }
        return text.length() > LONGEST_TEXT
                ? refuse("This is longer than " + LONGEST_TEXT + " characters.")
                : text.strip();
    }

    int whole(int min, int max) {
        var text = raw(Tag.INT, "a whole number");
        if (text == null) {
            return min;
        }
        var number = new Numeral(text).whole();
        if (number < min || number > max) {
            refuse("This has to be from %d to %d.".formatted(min, max));
            return min;
        }
        return (int) number;
    }

    boolean flag() {
        return "true".equals(raw(Tag.BOOL, "true or false"));
    }

    @Nullable
    BigDecimal numberOrNull() {
        var isNumber = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
        return isNumber && node instanceof ScalarNode scalar ? new Numeral(scalar.getValue()).decimalOrNull() : null;
    }

    boolean isFlag() {
        return node.getTag().equals(Tag.BOOL);
    }

    Period period() {
        var text = new PeriodText(text());
        if (DefinitionErrors.isPlaceholder(text.written())) {
            return A_DAY;
        }
        var error = text.error();
        if (error.isEmpty()) {
            return text.period();
        }
        refuse(error);
        return A_DAY;
    }

    LocalDate date() {
        var text = text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            if (!DefinitionErrors.isPlaceholder(text)) {
                refuse("This has to be a date such as 2026-03-31.");
            }
            return LocalDate.EPOCH;
        }
    }

    /** An address that a browser opens without anybody between reading along. */
    URI webAddress() {
        var text = text();
        try {
            var address = new URI(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Refused below like any other text that is no address.
        }
        if (!DefinitionErrors.isPlaceholder(text)) {
            refuse("This has to be a web address that begins with https://.");
        }
        return NOWHERE;
    }

    <E extends Enum<E>> E choice(Class<E> type, String what) {
        return new Choice<>(type, what).read(this);
    }

    /** Whether it names a constant. */
    boolean names(Class<? extends Enum<?>> type) {
        return Spelling.all(type).stream().anyMatch(this::is);
    }

    /** Reads a key by the type that checks its spelling. */
    <T> T key(Function<String, T> type) {
        var text = text();
        try {
            return type.apply(text);
        } catch (IllegalArgumentException e) {
            refuse("A key is lower-case words joined by hyphens, at most 80 characters.");
            return type.apply(errors.placeholder());
        }
    }

    /** Records an error here and gives a placeholder to go on with. */
    String refuse(String message) {
        errors.add(path, node, message);
        return errors.placeholder();
    }

    private @Nullable String raw(Tag tag, String wanted) {
        if (node instanceof ScalarNode scalar && node.getTag().equals(tag)) {
            return scalar.getValue();
        }
        refuse("This has to be " + wanted + ".");
        return null;
    }
}
