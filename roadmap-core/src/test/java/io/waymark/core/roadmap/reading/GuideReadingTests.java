package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.Guide;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideReadingTests {

    private static final StepKey LEARN = StepKey.of("learn");
    private static final String GUIDES = """
            guides:
              - step: learn
                about: You read.
                actions:
                  - {title: Open, text: Take the first page.}
                  - {title: Read, text: From left to right.}
                  - {title: Close, text: Keep the place.}
                example: {title: Made up, text: I read two pages., good: [Says how many]}
                cost: {text: A library card., basis: source, source: The library}
                links:
                  - {title: Reading, publisher: A library, url: "https://read.example/how", checked_on: 2026-03-31, about: How.}
                  - {title: Books, publisher: A shop, url: "https://books.example", checked_on: 2026-11-30, about: What.}
            """;

    @Test
    void readsHowAStepIsDone() {
        assertThat(read(GUIDES).guide(LEARN))
                .contains(new Guide(
                        LEARN,
                        "You read.",
                        List.of(
                                new Guide.Action("Open", "Take the first page."),
                                new Guide.Action("Read", "From left to right."),
                                new Guide.Action("Close", "Keep the place.")),
                        new Guide.Example("Made up", "I read two pages.", List.of("Says how many")),
                        new Guide.Cost("A library card.", Basis.SOURCE, "The library"),
                        List.of(
                                new Guide.Link(
                                        "Reading",
                                        "A library",
                                        URI.create("https://read.example/how"),
                                        LocalDate.of(2026, 3, 31),
                                        "How."),
                                new Guide.Link(
                                        "Books",
                                        "A shop",
                                        URI.create("https://books.example"),
                                        LocalDate.of(2026, 11, 30),
                                        "What."))));
    }

    @Test
    void hasNoGuideWhereNobodyWroteOne() {
        assertThat(read(GUIDES).guide(StepKey.of("work"))).isEmpty();
        assertThat(read("").guides()).isEmpty();
    }

    @Test
    void keepsGuidesInATranslation() {
        var spanish = "translations: [{language: es, title: Uno, summary: Uno.}]\n";

        assertThat(read(GUIDES + spanish).in(Locale.forLanguageTag("es")).guide(LEARN))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            step: learn        | step: lern     | [0].step      | There is no step "lern". Did you mean "learn"?
            about: You         | abuot: You     | [0].abuot     | "abuot" is not known here. Did you mean "about"?
            A library card.    | ``             | [0].cost.text | This has to be text; put it in quotes if it looks like a number.
            , source: The libr | , sauce: Libr  | [0].cost      | The basis is a source, but "source" is missing.
            basis: source      | basis: rumor   | [0].cost.basis | There is no basis "rumor".
            [Says how many]    | []             | [0].example.good | Say what is good about it.
            "https://read      | "http://read   | [0].links[0].url | This has to be a web address that begins with https://.
            "https://read      | "https://me@read | [0].links[0].url | This has to be a web address that begins with https://.
            "https://read      | "https:read    | [0].links[0].url | This has to be a web address that begins with https://.
            "https://read      | "https://re ad | [0].links[0].url | This has to be a web address that begins with https://.
            2026-03-31         | March 2026     | [0].links[0].checked_on | This has to be a date such as 2026-03-31.
            2026-03-31         | 2026-02-30     | [0].links[0].checked_on | This has to be a date such as 2026-03-31.
            """)
    void namesTheError(String sound, String broken, String path, String message) {
        assertThat(errors(GUIDES.replace(sound, broken))).anySatisfy(error -> {
            assertThat(error.path()).isEqualTo("guides" + path);
            assertThat(error.message()).startsWith(message);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            actions | A guide has 3 to 6 actions.
            links   | A guide has 2 to 5 links.
            """)
    void refusesTooFewAndTooMany(String name, String message) {
        var item = GUIDES.lines().filter(it -> it.startsWith("      - {")).toList();
        var last = "actions".equals(name) ? item.get(2) : item.get(4);

        for (var changed : List.of("", (last + "\n").repeat(5))) {
            assertThat(errors(GUIDES.replace(last + "\n", changed)))
                    .extracting(DefinitionError::path, DefinitionError::message)
                    .containsExactly(tuple("guides[0]." + name, message));
        }
    }

    @Test
    void saysAllThatIsMissing() {
        assertThat(errors("guides: [{step: learn}]"))
                .extracting(DefinitionError::message)
                .containsExactlyInAnyOrder(
                        "\"about\" is missing.",
                        "\"example\" is missing.",
                        "\"cost\" is missing.",
                        "A guide has 3 to 6 actions.",
                        "A guide has 2 to 5 links.");
        assertThat(errors("guides: [learn]"))
                .extracting(DefinitionError::message)
                .containsExactly("This has to be a mapping, with a name and a value on each line.");
    }

    @Test
    void refusesASecondGuideForAStep() {
        var again = GUIDES + GUIDES.lines().skip(1).reduce("", (text, line) -> text + line + "\n");

        assertThat(errors(again))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple("guides[1].step", "The step \"learn\" has a guide already."));
    }

    private static Roadmap read(String more) {
        return RoadmapReader.read(RoadmapText.SOUND + more);
    }

    private static List<DefinitionError> errors(String more) {
        return RoadmapText.errors(RoadmapText.SOUND + more);
    }
}
