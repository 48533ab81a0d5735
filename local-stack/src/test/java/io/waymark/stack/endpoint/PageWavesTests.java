package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that a page needs of the services is asked for at once, on every page there is. */
class PageWavesTests {

    /** Where an answer says what there is to ask next. */
    private static final Map<String, String> IN_TWO = Map.of(
            "/student/mentors", "who is recommended follows from the step of the roadmap that is next",
            "/student/mentors/{mentor}", "who is recommended follows from the step of the roadmap that is next",
            "/student/meetings/{type}/{meeting}/reschedule", "whose times are free is known only once the meeting is",
            "/host/calendar/{as}/{meeting}/reschedule", "whose times are free is known only once the meeting is",
            "/admin/people/{id}", "why somebody cannot book is asked only once they are known for a student",
            "/advisor/caseload", "with which view it begins is known only once the views are",
            "/host/calendar/{as}", "on a weekend on which nothing is, the week that comes is shown",
            "/student/practice/{attempt}", "there is something to review only once the attempt is over",
            "/admin/practice/questions.csv", "a file of more questions than a stretch has is read a stretch at a time",
            "/reviewer/queue/{capacity}/{id}/document", "where there is none, a page with a menu says so");

    private static final Duration SOON = Duration.ofMillis(40);
    private static final Duration CERTAIN = Duration.ofMillis(500);

    @Test
    void namesNoPageThatIsNotThere() {
        assertThat(pages().map(Page::path)).containsAll(IN_TWO.keySet());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksForAllAtOnce(Page page) {
        var most = IN_TWO.containsKey(page.path()) ? 2 : 1;

        var waves = wavesOf(page, SOON);

        // A busy machine may be slow to ask, so that what comes apart is looked at again with more patience.
        assertThat(waves.size() > most ? wavesOf(page, CERTAIN) : waves).hasSizeLessThanOrEqualTo(most);
    }

    static Stream<Page> pages() {
        return Stream.concat(PageMatrix.OF_SOMEBODY.stream(), PageMatrix.OPEN.stream())
                .filter(Page::isRead)
                .filter(page -> !page.path().startsWith("/actuator"));
    }

    private static List<List<String>> wavesOf(Page page, Duration quiet) {
        var waves = new Waves(quiet);
        var visitor = Visitors.of(page);
        try (var _ = new AskedServices(waves)) {
            visitor.get(Ids.CONCERNED.fill(page.address()));
        }
        return waves.all();
    }
}
