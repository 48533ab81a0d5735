package io.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.pages.PageFiles.Feature;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who knows a page's address knows its files, and can read them. */
class PageFilesTests {

    /** The style guide shows the pieces of all others. */
    private static final Set<String> OTHER_FOLDERS = Set.of("ui", "styleguide");

    /** Addresses that people type, or are mailed: they are shorter than the paths of what they show. */
    private static final Map<String, Set<String>> SHORT_ADDRESSES = Map.of(
            "signin", Set.of("/", "/sign-in", "/password", "/password/choose"),
            "outsider/verification", Set.of("/verify/{secret}", "/verify/{secret}/hours"));

    private static final int LONGEST_LINE = 140;

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ICON = Pattern.compile("<use [^>]*/></svg>");
    private static final Pattern START_TAG = Pattern.compile("<[a-zA-Z]");
    private static final Pattern MAPPING = Pattern.compile("@(?:Request|Get|Post)Mapping\\((?:value = )?\"(/[^\"]*)\"");
    private static final Pattern ON_CLASS = Pattern.compile("@RequestMapping\\(\"(/[^\"]*)\"\\)\n(?:@.*\n)*class ");
    private static final Pattern VIEW = Pattern.compile("\"((?:[a-z-]+/)+[a-z-]+)(?: :: [^\"]*)?\"");
    private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");
    private static final Pattern CLASS = Pattern.compile("^\\s*\\.([a-z][\\w-]*)", Pattern.MULTILINE);

    /** The one name of somebody else, something in between, and the other one: {@code by.givenName + ' ' + by.familyName}. */
    private static final Pattern GLUED_NAME =
            Pattern.compile("\\.(?:given|called)Name(?:\\(\\)\\s*\\+|\\s*\\+|} )[^;]{1,40}\\.familyName");

    /** What a template calls in the application, and what says by which name. */
    private static final Pattern CALLED = Pattern.compile("[\\s({!]@([a-z]\\w*)\\.");

    private static final Pattern NAMED = Pattern.compile("@Component\\(\"(\\w+)\"\\)");

    private final Set<Feature> features = PageFiles.features();

    @Test
    void aTemplateHasOneElementALineAndNoLongLines() {
        assertThat(features)
                .allSatisfy(feature -> assertThat(feature.templates()
                                .flatMap(template ->
                                        COMMENT.matcher(template).replaceAll("").lines()))
                        .as(feature.path())
                        .allMatch(line -> line.length() <= LONGEST_LINE)
                        .allMatch(line -> elementsIn(line) <= 1));
    }

    /** What people typed is text, whatever it looks like. */
    @Test
    void aTemplateWritesNothingAsMarkup() {
        assertThat(features)
                .allSatisfy(feature -> assertThat(feature.templates())
                        .as(feature.path())
                        .noneMatch(template -> template.contains("utext") || template.contains("[(")));
    }

    @Test
    void aStylesheetHasNoLongLines() {
        assertThat(features)
                .allSatisfy(feature -> assertThat(feature.styles().flatMap(String::lines))
                        .as(feature.path())
                        .allMatch(line -> line.length() <= LONGEST_LINE));
    }

    @Test
    void anAddressBeginsWithThePathOfItsFeature() {
        assertThat(pages())
                .allSatisfy(feature -> assertThat(feature.sources().flatMap(PageFilesTests::addressesIn))
                        .as(feature.path())
                        .allMatch(address -> (address + "/").startsWith("/" + feature.path() + "/")
                                || SHORT_ADDRESSES
                                        .getOrDefault(feature.path(), Set.of())
                                        .contains(address)));
    }

    @Test
    void aPageIsDrawnByTheTemplatesOfItsFeature() {
        var templates = features.stream()
                .flatMap(feature -> feature.templateNames().map(name -> feature.path() + "/" + name))
                .collect(Collectors.toSet());

        assertThat(pages())
                .allSatisfy(feature -> assertThat(feature.sources()
                                .flatMap(source -> all(VIEW, source))
                                .filter(templates::contains))
                        .as(feature.path())
                        .allMatch(view -> view.startsWith(feature.path() + "/") || view.startsWith("ui/")));
    }

    /** What another feature shows as well is a piece. */
    @Test
    void aFeaturesStylesAreItsOwn() {
        assertThat(pages()).allSatisfy(feature -> {
            var own = feature.styles().flatMap(sheet -> all(CLASS, sheet)).collect(Collectors.toSet());
            var elsewhere = features.stream()
                    .filter(other -> !other.equals(feature))
                    .flatMap(Feature::templates)
                    .flatMap(template -> all(CLASSES, template))
                    .flatMap(classes -> Stream.of(classes.split("\\s+")))
                    .collect(Collectors.toSet());
            assertThat(own).as(feature.path()).noneMatch(elsewhere::contains);
        });
    }

    /** Nothing is there by the simple name of its class. */
    @Test
    void whatATemplateCallsIsThereByThatName() {
        var named = features.stream()
                .flatMap(Feature::sources)
                .flatMap(source -> all(NAMED, source))
                .collect(Collectors.toSet());

        assertThat(features)
                .allSatisfy(feature -> assertThat(feature.templates().flatMap(template -> all(CALLED, template)))
                        .as(feature.path())
                        .isSubsetOf(named));
    }

    /** {@code fullName()} says what a person is called in full. */
    @Test
    void noNameIsGluedTogether() {
        assertThat(features)
                .allSatisfy(feature -> assertThat(Stream.concat(feature.templates(), feature.sources()))
                        .as(feature.path())
                        .noneMatch(text -> GLUED_NAME.matcher(text).find()));
    }

    /** All features beside and below those with a controller. */
    private Stream<Feature> pages() {
        var houses = features.stream()
                .filter(feature -> feature.sources().anyMatch(source -> source.contains("\n@Controller\n")))
                .map(PageFilesTests::house)
                .filter(house -> !OTHER_FOLDERS.contains(house))
                .collect(Collectors.toSet());
        return features.stream().filter(feature -> houses.contains(house(feature)));
    }

    private static String house(Feature feature) {
        return feature.path().split("/")[0];
    }

    private static long elementsIn(String line) {
        return START_TAG.matcher(ICON.matcher(line).replaceAll("")).results().count();
    }

    private static Stream<String> addressesIn(String source) {
        var onClass = all(ON_CLASS, source).findFirst();
        return onClass.isPresent() ? onClass.stream() : all(MAPPING, source);
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
