package io.waymark.web.assets;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.institution.Accent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whichever accent a college chooses, its words can be read. */
class AccentTests {

    private static final Path TOKENS = Path.of("src/main/resources/io/waymark/web/ui/page/tokens.css");

    private static final Pattern BLOCK = Pattern.compile("(?::root|\\[data-accent=\\w+]) \\{(.*?)\\n}", Pattern.DOTALL);
    private static final Pattern COLOUR =
            Pattern.compile("--wm-([\\w-]+): light-dark\\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\\)");

    @Test
    void everyAccentKeepsItsContrastInBothThemes() throws IOException {
        var light = new HashMap<String, String>();
        var dark = new HashMap<String, String>();
        var blocks = BLOCK.matcher(Files.readString(TOKENS))
                .results()
                .map(result -> result.group(1))
                .toList();
        var accents =
                blocks.stream().filter(block -> block.contains("--wm-accent:")).toList();
        blocks.stream().filter(block -> !accents.contains(block)).forEach(block -> learn(block, light, dark));

        assertThat(accents).hasSize(Accent.values().length).allSatisfy(block -> {
            learn(block, light, dark);
            assertReadable(light);
            assertReadable(dark);
        });
    }

    @Test
    void everyAccentThatACollegeMayChooseIsThere() throws IOException {
        var tokens = Files.readString(TOKENS);

        assertThat(Accent.values()).allSatisfy(it -> assertThat(tokens).contains("[data-accent=" + it.key() + "] {"));
    }

    private static void learn(String block, Map<String, String> light, Map<String, String> dark) {
        COLOUR.matcher(block).results().forEach(colour -> {
            light.put(colour.group(1), colour.group(2));
            dark.put(colour.group(1), colour.group(3));
        });
    }

    private static void assertReadable(Map<String, String> colours) {
        assertContrast(colours, "on-accent", "accent", 4.5);
        assertContrast(colours, "on-accent", "accent-hover", 4.5);
        assertContrast(colours, "accent", "paper", 4.5);
        assertContrast(colours, "accent", "surface", 4.5);
        assertContrast(colours, "accent", "sunken", 4.5);
        assertContrast(colours, "accent", "accent-soft", 4.5);
        assertContrast(colours, "hero-ink", "hero", 4.5);
        assertContrast(colours, "hero-ink-2", "hero", 4.5);
        assertContrast(colours, "way", "paper", 3);
    }

    private static void assertContrast(Map<String, String> colours, String ink, String paper, double least) {
        var one = luminance(colours.getOrDefault(ink, ""));
        var other = luminance(colours.getOrDefault(paper, ""));
        assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                .as("%s on %s in %s", ink, paper, colours)
                .isGreaterThanOrEqualTo(least);
    }

    private static double luminance(String hex) {
        var digits = hex.length() == 4 ? hex.substring(1).replaceAll("(.)", "$1$1") : hex.substring(1);
        return 0.2126 * channel(digits, 0) + 0.7152 * channel(digits, 2) + 0.0722 * channel(digits, 4);
    }

    private static double channel(String digits, int at) {
        var share = Integer.parseInt(digits, at, at + 2, 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
