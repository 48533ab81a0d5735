package io.waymark.web.pages;

import java.text.DateFormatSymbols;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand on a page without being of a bundle: what services and people wrote, and what ICU and the JDK say in German. */
final class KnownWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Set<String> GERMAN = Set.of(
            "Uhr",
            "Amerikanische",
            "Gebärdensprache",
            "und",
            "oder",
            "in",
            "vor",
            "jetzt",
            "heute",
            "gestern",
            "morgen",
            "vorgestern",
            "übermorgen",
            "Tag",
            "Tagen",
            "Stunde",
            "Stunden",
            "Minute",
            "Minuten",
            "Nordamerikanische",
            "Ostküstenzeit",
            "Zeit");

    private final String texts;
    private final Set<String> words = new TreeSet<>(GERMAN);

    KnownWords(Collection<String> data) {
        texts = data.stream().map(text -> text.replaceAll("\\s+", " ")).collect(Collectors.joining("\n"));
        data.stream()
                .filter(text -> text.length() < 40)
                .flatMap(KnownWords::wordsOf)
                .forEach(words::add);
        var dates = DateFormatSymbols.getInstance(PseudoLanguage.LOCALE);
        Stream.of(
                        dates.getMonths(),
                        dates.getShortMonths(),
                        dates.getWeekdays(),
                        dates.getShortWeekdays(),
                        dates.getAmPmStrings())
                .flatMap(Arrays::stream)
                .flatMap(KnownWords::wordsOf)
                .forEach(words::add);
        Stream.of(
                        // a language is offered by its own name
                        Stream.of(Locale.US.getDisplayName(Locale.US)),
                        Arrays.stream(Locale.getISOLanguages())
                                .map(tag -> Locale.of(tag).getDisplayLanguage(PseudoLanguage.LOCALE)),
                        Arrays.stream(Locale.getISOCountries())
                                .map(tag -> Locale.of("", tag).getDisplayCountry(PseudoLanguage.LOCALE)),
                        ZoneId.getAvailableZoneIds().stream(),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(zone -> zone.matches("(?:America|Pacific|Europe)/.*"))
                                .map(zone -> ZoneId.of(zone).getDisplayName(TextStyle.FULL, PseudoLanguage.LOCALE)))
                .flatMap(texts -> texts)
                .flatMap(KnownWords::wordsOf)
                .forEach(words::add);
    }

    boolean areAll(String said) {
        var text = said.replaceAll("\\S+@\\S+|[“”]", "").strip().replaceAll("\\s+", " ");
        return texts.contains(text) || wordsOf(text).allMatch(words::contains);
    }

    private static Stream<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(found -> found.group());
    }
}
