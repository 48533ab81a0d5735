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

/** What a template draws lies in one place: a page is one model, which it finds as {@code page}, besides its forms. */
class PageModelsTests {

    /** What is no page's own, by the feature that hands it to templates. */
    private static final Map<String, Set<String>> BESIDES = Map.of(
            "ui/shell", Set.of("shell"), // the frame of every page
            "services", Set.of("toast"), // said on whatever page comes next
            "receipt", Set.of("ATTRIBUTE"), // that a form was answered, on whatever page comes next
            "student/roadmap", Set.of("form.name("), // one a requirement
            "admin/imports", Set.of("job")); // the bar alone, which is drawn anew while an import runs

    private static final String ERRORS_OF_A_FORM = "BindingResult.MODEL_KEY_PREFIX";

    /** On a page of the style guide, each sample adds its own. */
    private static final String SAMPLES = "styleguide";

    private static final Pattern FORM = Pattern.compile("@ModelAttribute\\(\"(\\w+)\"\\) \\w*Form\\b");

    /** Neither the parameters of a redirect, which are called {@code next}, nor what Spring binds. */
    private static final Pattern ADDED = Pattern.compile(
            "\\b(?!next\\b)\\w+\\s*\\.(?:addAttribute|addObject)\\(\\s*\"?([^\",)]+)|@ModelAttribute\\(\"(\\w+)\"\\)\\n");

    private static final Pattern ADDED_UNSEEN =
            Pattern.compile("\\.((?:addAllAttributes|mergeAttributes|addAllObjects)\\()");

    private final Set<Feature> features = PageFiles.features().stream()
            .filter(feature -> !feature.path().equals(SAMPLES))
            .collect(Collectors.toSet());

    @Test
    void aPageIsOneModelBesidesItsForms() {
        var forms = sources().flatMap(source -> all(FORM, source)).collect(Collectors.toSet());

        assertThat(features)
                .allSatisfy(feature -> assertThat(feature.sources().flatMap(source -> all(ADDED, source)))
                        .as(feature.path())
                        .allMatch(name -> name.equals("page")
                                || name.startsWith(ERRORS_OF_A_FORM)
                                || forms.contains(name)
                                || BESIDES.getOrDefault(feature.path(), Set.of())
                                        .contains(name)));
    }

    @Test
    void whatIsAddedIsNamedWhereItIsAdded() {
        assertThat(sources().flatMap(source -> all(ADDED_UNSEEN, source))).isEmpty();
    }

    private Stream<String> sources() {
        return features.stream().flatMap(Feature::sources);
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(PageModelsTests::name);
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
