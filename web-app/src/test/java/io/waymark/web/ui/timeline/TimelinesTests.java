package io.waymark.web.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.web.pages.PageTests;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.timeline.TimelineView.Month;
import io.waymark.web.ui.timeline.TimelineView.TimelineLine;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

class TimelinesTests extends PageTests {

    @Autowired
    private Timelines timelines;

    @Test
    void groupsByTheMonthOfTheViewerLatestFirst() {
        LocaleContextHolder.setTimeZone(TimeZone.getTimeZone("America/New_York"));
        try {
            var stillOctober = entry("2026-11-01T02:00:00Z", "Halloween");
            var timeline = timelines.of(
                    List.of(stillOctober, entry("2026-11-09T15:00:00Z", "a"), entry("2026-11-10T15:00:00Z", "b")),
                    List.of(),
                    null);

            assertThat(timeline.months()).extracting(Month::name).containsExactly("November 2026", "October 2026");
            assertThat(timeline.months().getFirst().lines())
                    .extracting(TimelineLine::entry)
                    .extracting(TimelineEntry::title)
                    .containsExactly("b", "a");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void saysThatNothingHappenedYet() {
        assertThat(get(Role.ADVISOR, "/styleguide/timeline")).bodyText().contains("Nothing has happened here yet.");
    }

    private static TimelineEntry entry(String at, String title) {
        return TimelineEntry.of(Instant.parse(at), "check", State.VERIFIED, title, null);
    }
}
