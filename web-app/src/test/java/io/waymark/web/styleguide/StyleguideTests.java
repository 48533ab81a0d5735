package io.waymark.web.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.web.pages.PageFiles;
import io.waymark.web.pages.PageFiles.Feature;
import io.waymark.web.pages.PageTests;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.http.HttpStatus;

class StyleguideTests extends PageTests {

    @Autowired
    private List<Sample> samples;

    @Test
    void isThereOnlyWhereSomebodyBuildsPages() {
        var context = new ApplicationContextRunner().withUserConfiguration(StyleguideController.class);

        context.run(college -> assertThat(college).doesNotHaveBean(StyleguideController.class));
        context.withPropertyValues("waymark.styleguide=false")
                .run(college -> assertThat(college).doesNotHaveBean(StyleguideController.class));
    }

    @Test
    void leadsToEveryPiece() {
        var contents =
                assertThat(get(Role.ADVISOR, "/styleguide")).hasStatusOk().bodyText();

        for (var sample : samples) {
            contents.contains("href=\"/styleguide/" + sample.piece() + "\"");
            assertThat(get(Role.STUDENT, "/styleguide/" + sample.piece()))
                    .hasStatus(sample.piece().equals("form") ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                    .bodyText()
                    .doesNotContain("??", " th:", " style=", "<style");
        }
        assertThat(get(Role.ADVISOR, "/styleguide/unicorns")).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** The shell is around every page, and around these. */
    @Test
    void showsEveryPieceThatIsDrawn() {
        var shown = PageFiles.features().stream()
                .filter(feature -> feature.path().equals("styleguide"))
                .flatMap(Feature::templates)
                .collect(Collectors.joining());

        assertThat(PageFiles.features())
                .filteredOn(feature -> feature.path().startsWith("ui/"))
                .filteredOn(feature -> feature.templates().findAny().isPresent())
                .extracting(Feature::path)
                .filteredOn(piece -> !piece.equals("ui/shell"))
                .allMatch(piece -> shown.contains("~{" + piece + "/"));
    }

    /** Else the whole page would be put where the work is shown. */
    @Test
    void itsWorkThatGoesOnStaysAsItIs() {
        assertThat(get(Role.ADVISOR, "/styleguide/message"))
                .bodyText()
                .contains("hx-get=\"/styleguide/message/again\"");
        assertThat(get(Role.ADVISOR, "/styleguide/message/again")).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void itsBookingShowsWhatWasChosen() {
        assertThat(get(Role.ADVISOR, "/styleguide/booking?topic=Courses&way=VIDEO"))
                .hasStatusOk()
                .bodyText()
                .contains("<form class=\"book-form\" method=\"get\"", ">Courses</textarea>")
                .containsPattern("value=\"VIDEO\"\\s+checked");
    }

    @Test
    void wantsSomebodyWhoSignedIn() {
        assertThat(mvc.get().uri("/styleguide/table")).hasStatus(HttpStatus.FOUND);
    }
}
