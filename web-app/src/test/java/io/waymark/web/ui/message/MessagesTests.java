package io.waymark.web.ui.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import io.waymark.web.pages.PageFiles;
import io.waymark.web.pages.PageFiles.Feature;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All text is in the bundles, all of the bundles is text that is shown, and a feature's bundle holds its own. */
class MessagesTests {

    /** Comments, and the styles that a mail has to carry itself. */
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<style>.*?</style>", Pattern.DOTALL);

    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?<!th:)(?:aria-label|title|alt|placeholder)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern WRITTEN = Pattern.compile("th:(?:text|aria-label|title|alt|placeholder)=\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[#$*@]\\{(?:[^{}]|\\{[^}]*})*}");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final Pattern FAMILY = Pattern.compile("#\\{\\|([a-z][\\w.-]*\\.)\\$");
    private static final Pattern GLUED =
            Pattern.compile("\\|[^|]*[#$]\\{[^|]*[#$]\\{[^|]*\\||} *\\+|\\+ *[#$]\\{|' ' *\\+|\\+ *' '");
    private static final Pattern STRING = Pattern.compile("\"\\{?([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)}?\"");

    private final Set<Feature> features = PageFiles.features();

    @Test
    void noTemplateHoldsTextOfItsOwn() {
        assertThat(features.stream().flatMap(MessagesTests::templates).flatMap(MessagesTests::literalsIn))
                .isEmpty();
    }

    /** The order of what stands side by side is the language's: one message puts it together. */
    @Test
    void noTemplateGluesMessages() {
        assertThat(features.stream()
                        .flatMap(MessagesTests::templates)
                        .flatMap(template -> all(WRITTEN, template))
                        .map(value -> FAMILY.matcher(value).replaceAll("#{"))
                        .filter(value -> GLUED.matcher(value).find()))
                .isEmpty();
    }

    @Test
    void everyKeyThatIsUsedIsThere() {
        var used = features.stream()
                .flatMap(MessagesTests::templates)
                .flatMap(template -> all(KEY, template))
                .collect(Collectors.toCollection(TreeSet::new));
        var there = features.stream()
                .flatMap(feature -> feature.messages().stringPropertyNames().stream())
                .collect(Collectors.toSet());

        assertThat(there).containsAll(used);
    }

    /** What several features say belongs to a piece, which is a folder below {@code ui}, or to what all pages stand on. */
    @Test
    void everyMessageIsSaidByItsOwnFeature() {
        var everywhere = features.stream().flatMap(MessagesTests::keysOf).collect(Collectors.toSet());

        assertThat(features).allSatisfy(feature -> {
            var used = feature.isShared() ? everywhere : keysOf(feature).collect(Collectors.toSet());
            assertThat(feature.messages().stringPropertyNames())
                    .as(feature.path())
                    .allMatch(key -> isUsed(key, used));
        });
    }

    @Test
    void everyMessageIsWellFormed() {
        features.forEach(feature -> feature.messages().forEach((key, text) -> {
            assertThat(text.toString()).as(key.toString()).doesNotContain("'");
            assertThat(said(new MessageFormat(text.toString(), Locale.US)))
                    .as(key.toString())
                    .isNotBlank();
        }));
    }

    private static String said(MessageFormat message) {
        return message.usesNamedArguments()
                ? message.format(message.getArgumentNames().stream().collect(Collectors.toMap(name -> name, _ -> 2)))
                : message.format(new Object[] {2, 2, 2, 2});
    }

    /** Spring looks up codes of errors such as {@code typeMismatch.shift.day} by itself. */
    private static boolean isUsed(String key, Set<String> used) {
        return used.contains(key)
                || key.startsWith("typeMismatch")
                || Character.isUpperCase(key.charAt(0))
                || used.stream().anyMatch(family -> family.endsWith(".") && key.startsWith(family));
    }

    private static Stream<String> keysOf(Feature feature) {
        return Stream.concat(
                templates(feature).flatMap(template -> Stream.concat(all(KEY, template), all(FAMILY, template))),
                feature.sources().flatMap(source -> all(STRING, source)));
    }

    private static Stream<String> literalsIn(String template) {
        var text = TAG.matcher(INLINED.matcher(template).replaceAll(""))
                .replaceAll("\n")
                .lines();
        var written =
                all(WRITTEN, template).map(value -> EXPRESSION.matcher(value).replaceAll(""));
        return Stream.of(text, written, all(SPOKEN, template))
                .flatMap(lines -> lines)
                .map(String::strip)
                .filter(line -> line.chars().anyMatch(Character::isLetter));
    }

    private static Stream<String> templates(Feature feature) {
        return feature.templates().map(template -> COMMENT.matcher(template).replaceAll(""));
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }
}
