package io.waymark.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All text is in the bundle, and all of the bundle is text that is shown. */
class MessagesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?<!th:)(?:aria-label|title|alt|placeholder)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern WRITTEN = Pattern.compile("th:(?:text|aria-label|title|alt|placeholder)=\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[#$*@]\\{(?:[^{}]|\\{[^}]*})*}");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final Pattern FAMILY = Pattern.compile("#\\{\\|([a-z][\\w.-]*\\.)\\$");
    private static final Pattern STRING = Pattern.compile("\"\\{?([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)}?\"");

    private final Properties messages = read();

    @Test
    void noTemplateHoldsTextOfItsOwn() {
        assertThat(templates().flatMap(MessagesTests::literalsIn)).isEmpty();
    }

    @Test
    void everyKeyThatIsUsedIsThere() {
        var used = templates().flatMap(template -> all(KEY, template)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(messages.stringPropertyNames()).containsAll(used);
    }

    @Test
    void everyKeyThatIsThereIsUsed() {
        var used = Stream.concat(
                        templates().flatMap(template -> Stream.concat(all(KEY, template), all(FAMILY, template))),
                        files(SOURCES, ".java").flatMap(source -> all(STRING, source)))
                .collect(Collectors.toSet());

        assertThat(messages.stringPropertyNames()).allMatch(key -> isUsed(key, used));
    }

    @Test
    void everyMessageIsWellFormed() {
        messages.forEach((key, text) -> {
            assertThat(text.toString()).as(key.toString()).doesNotContain("'");
            assertThat(new MessageFormat(text.toString(), Locale.US).format(new Object[] {2, 2, 2}))
                    .as(key.toString())
                    .isNotBlank();
        });
    }

    /** Spring looks up codes of faults such as {@code typeMismatch.shift.day} by itself. */
    private static boolean isUsed(String key, Set<String> used) {
        return used.contains(key)
                || key.startsWith("typeMismatch")
                || Character.isUpperCase(key.charAt(0))
                || used.stream().anyMatch(family -> family.endsWith(".") && key.startsWith(family));
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

    private static Stream<String> templates() {
        return files(TEMPLATES, ".html")
                .map(template -> COMMENT.matcher(template).replaceAll(""));
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    private static Stream<String> files(Path folder, String ending) {
        try (var paths = Files.walk(folder)) {
            List<String> texts = paths.filter(path -> path.toString().endsWith(ending))
                    .map(MessagesTests::text)
                    .toList();
            return texts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read() {
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
