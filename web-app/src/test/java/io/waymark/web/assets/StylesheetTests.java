package io.waymark.web.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no page shows any more leaves the stylesheet and the icons. */
class StylesheetTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECLARATIONS = Pattern.compile("\\{[^{}]*}");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern ICON = Pattern.compile("<symbol id=\"i-([\\w-]+)\"");
    private static final Pattern WORD = Pattern.compile("([a-zA-Z][\\w-]*)");
    private static final Pattern NAMED_ICON = Pattern.compile("(?:#i-|[\"'])([a-z][\\w-]*)");

    /** Of a window or of what holds a piece. */
    private static final Pattern WIDTH = Pattern.compile("\\((?:min|max)-width: ([\\d.]+)(px|r?em)\\)");

    private static final double PHONE = 390;

    /** Given by htmx, or put together: a tint for each avatar, a height for each stop of the ridge. */
    private static final Pattern NOT_WRITTEN_OUT = Pattern.compile("htmx-request|avatar-\\w+|y\\d+");

    @Test
    void everyClassIsUsed() throws IOException {
        var stylesheet = COMMENT.matcher(files(".css")).replaceAll("");
        var classes = all(CLASS, DECLARATIONS.matcher(stylesheet).replaceAll("{}"));

        classes.removeIf(NOT_WRITTEN_OUT.asMatchPredicate());
        assertThat(all(WORD, pages())).containsAll(classes);
    }

    @Test
    void everyIconIsUsed() throws IOException {
        var icons = all(ICON, Files.readString(RESOURCES.resolve("io/waymark/web/ui/page/icons.html")));

        assertThat(all(NAMED_ICON, pages())).containsAll(icons);
    }

    /** So that whatever is seen on one phone is seen on the other. */
    @Test
    void noStyleTellsPhonesApart() throws IOException {
        var widths = WIDTH.matcher(files(".css"))
                .results()
                .map(width ->
                        Double.parseDouble(width.group(1)) * (width.group(2).equals("px") ? 1 : 16))
                .toList();

        assertThat(widths)
                .hasSizeGreaterThan(20)
                .allSatisfy(width -> assertThat(width).isGreaterThan(PHONE));
    }

    private static String pages() throws IOException {
        return files(".html", ".js", ".java");
    }

    private static String files(String... endings) throws IOException {
        var texts = new StringBuilder();
        for (var folder : List.of(RESOURCES, Path.of("src/main/java"))) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                        .filter(file -> !file.endsWith("icons.html"))
                        .toList()) {
                    texts.append(Files.readString(file));
                }
            }
        }
        return texts.toString();
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
