package io.waymark.advising.attribute;

import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.attribute.AttributeCheck.Accepted;
import io.waymark.advising.attribute.AttributeCheck.Rejected;
import io.waymark.advising.csv.DayReading.Read;
import io.waymark.advising.csv.WrittenDay;
import io.waymark.core.text.HiddenCharacter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wrote as a value of a type, and writes it the one way in which it is kept. */
final class ValueReader {

    static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?=(?:\\D*\\d){1,18}\\D*$)\\d+(?:\\.\\d+)?");

    private ValueReader() {}

    static AttributeCheck read(AttributeType type, List<String> choices, String text, @Nullable DateOrder order) {
        if (text.length() > LONGEST) {
            return new Rejected(AttributeError.TOO_LONG);
        }
        if (HiddenCharacter.inText(text).isPresent()) {
            return new Rejected(AttributeError.HIDDEN_CHARACTER);
        }
        return switch (type) {
            case TEXT -> new Accepted(text);
            case NUMBER -> number(text);
            case DATE -> date(text, order);
            case BOOLEAN -> truth(text);
            case CHOICE -> choice(choices, text);
        };
    }

    private static AttributeCheck number(String text) {
        return NUMBER.matcher(text).matches()
                ? new Accepted(new BigDecimal(text).stripTrailingZeros().toPlainString())
                : new Rejected(AttributeError.NOT_A_NUMBER);
    }

    private static AttributeCheck date(String text, @Nullable DateOrder order) {
        return WrittenDay.read(text, order) instanceof Read(var day)
                ? new Accepted(day.toString())
                : new Rejected(AttributeError.UNREAD_DAY);
    }

    private static AttributeCheck truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> new Accepted("true");
            case "false", "no" -> new Accepted("false");
            default -> new Rejected(AttributeError.NOT_TRUE_OR_FALSE);
        };
    }

    private static AttributeCheck choice(List<String> choices, String text) {
        return choices.stream()
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .<AttributeCheck>map(Accepted::new)
                .orElse(new Rejected(AttributeError.NOT_A_CHOICE));
    }
}
