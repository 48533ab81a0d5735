package io.waymark.web.ui.shell;

import io.waymark.kit.tenancy.Caller;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks for all that waits side by side; what does not answer shortly after the page is made, shows nothing. */
@Component
class PendingCounts {

    private static final Duration AT_MOST = Duration.ofMillis(250);

    private final List<WaitingWork> works;
    private final PageParts parts;

    PendingCounts(List<WaitingWork> works, PageParts parts) {
        this.works = works;
        this.parts = parts;
    }

    /** Counts that are under way. */
    record CountsUnderWay(List<PagePart<Map<String, Integer>>> counts) {

        Map<String, Integer> answers() {
            var all = new HashMap<String, Integer>();
            counts.forEach(it -> all.putAll(it.within(AT_MOST).orElseGet(Map::of)));
            return all;
        }
    }

    CountsUnderWay ask(Caller caller) {
        return new CountsUnderWay(works.stream()
                .filter(it -> it.concerns(caller.roles()))
                .map(it -> parts.load(it::places))
                .toList());
    }
}
