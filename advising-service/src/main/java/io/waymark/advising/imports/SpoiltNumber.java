package io.waymark.advising.imports;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What spreadsheets and programs make of numbers of people, which are names written in digits. */
record SpoiltNumber(String code, Map<String, Object> arguments) {

    /** Shortened, with its last digits lost: 2.04118E+11. */
    private static final Pattern SHORTENED =
            Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d+|\\d+(?:[.,]\\d+)?[eE]\\+\\d+|\\d+[.,]\\d+[eE]\\d+");

    private static final Pattern DECIMAL = Pattern.compile("(\\d+)[.,]0+");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?:[ \u00a0\u202f']\\d{3})+");

    static Optional<SpoiltNumber> in(String number) {
        if (SHORTENED.matcher(number).matches()) {
            return Optional.of(new SpoiltNumber("rounded-number", Map.of()));
        }
        var decimal = DECIMAL.matcher(number);
        if (decimal.matches()) {
            return Optional.of(new SpoiltNumber("decimal-number", Map.of("number", decimal.group(1))));
        }
        return GROUPED.matcher(number).matches()
                ? Optional.of(new SpoiltNumber("decimal-number", Map.of("number", number.replaceAll("\\D", ""))))
                : Optional.empty();
    }
}
