package io.waymark.advising.csv;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What separates the columns of a file: a comma, or what spreadsheets and systems write in its place. */
record Separator(char character) {

    static final Separator COMMA = new Separator(',');

    private static final List<Separator> USUAL =
            List.of(COMMA, new Separator(';'), new Separator('\t'), new Separator('|'));

    /** A title may have a comma or two; what is separated has more. */
    private static final int MORE_THAN_A_TITLE = 2;

    /** How spreadsheets say in a line before all others what separates the columns. */
    private static final Pattern SAID = Pattern.compile("\"?sep=([^\\r\\n\"])[\"\\s,;|]*", Pattern.CASE_INSENSITIVE);

    /**
     * What the first lines say, or what makes most headings of one of them, or what is most often in the first of them that is
     * separated at all.
     */
    static Separator of(String start, Predicate<String> isHeading) {
        var lines = start.lines()
                .filter(it -> !it.isBlank())
                .limit(HeaderSearch.ROWS)
                .toList();
        return lines.stream()
                .findFirst()
                .flatMap(Separator::saidBy)
                .or(() -> byHeadings(lines, isHeading))
                .or(() -> byNumber(lines, MORE_THAN_A_TITLE))
                .or(() -> byNumber(lines, 1))
                .orElse(COMMA);
    }

    private static Optional<Separator> saidBy(String line) {
        var said = SAID.matcher(line);
        return said.matches() ? Optional.of(new Separator(said.group(1).charAt(0))) : Optional.empty();
    }

    private static Optional<Separator> byHeadings(List<String> lines, Predicate<String> isHeading) {
        return USUAL.stream()
                .filter(it -> it.headings(lines, isHeading) > 1)
                .max(Comparator.comparingLong(it -> it.headings(lines, isHeading)));
    }

    private long headings(List<String> lines, Predicate<String> isHeading) {
        return lines.stream()
                .mapToLong(line -> Arrays.stream(line.split(Pattern.quote(String.valueOf(character)), -1))
                        .map(it -> it.replace("\"", ""))
                        .filter(isHeading)
                        .count())
                .max()
                .orElse(0);
    }

    private static Optional<Separator> byNumber(List<String> lines, int least) {
        return lines.stream()
                .filter(line -> USUAL.stream().anyMatch(it -> it.countIn(line) >= least))
                .findFirst()
                .flatMap(line -> USUAL.stream().max(Comparator.comparingLong(it -> it.countIn(line))));
    }

    private long countIn(String line) {
        return line.chars().filter(it -> it == character).count();
    }
}
