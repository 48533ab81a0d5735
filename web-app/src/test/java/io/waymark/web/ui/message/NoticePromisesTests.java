package io.waymark.web.ui.message;

import static io.waymark.core.notice.NoticeKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.notice.NoticeKind;
import io.waymark.web.pages.PageFiles;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever a page says is notified is told so by a notice. */
class NoticePromisesTests {

    private static final Pattern PROMISE = Pattern.compile(
            "\\b(notified|gets? an email|(is|are) told|then the college knows)\\b", Pattern.CASE_INSENSITIVE);

    /** By which notices each sentence is true. Of a new one, see first that the notice goes to those it speaks of. */
    private static final Map<String, Set<NoticeKind>> KEPT = Map.ofEntries(
            Map.entry("meeting.place.consequence", Set.of(APPOINTMENT_PLACE_CHANGED, SESSION_PLACE_CHANGED)),
            Map.entry("meeting.place.changed", Set.of(APPOINTMENT_PLACE_CHANGED, SESSION_PLACE_CHANGED)),
            Map.entry("meeting.rescheduled", Set.of(APPOINTMENT_RESCHEDULED, SESSION_RESCHEDULED, SESSION_REQUESTED)),
            Map.entry("meeting.canceled", Set.of(APPOINTMENT_CANCELED, SESSION_CANCELED)),
            Map.entry("group.invited", Set.of(GROUP_SESSION_INVITED)),
            Map.entry("group.reschedule.consequence", Set.of(SESSION_RESCHEDULED, WAITLIST_RESCHEDULED)),
            Map.entry("group.rescheduled", Set.of(SESSION_RESCHEDULED, WAITLIST_RESCHEDULED)),
            Map.entry("group.cancel.consequence", Set.of(SESSION_CANCELED)),
            Map.entry("group.canceled", Set.of(SESSION_CANCELED)),
            Map.entry("imports.leaving.CHECKING", Set.of(IMPORT_FINISHED)),
            Map.entry("imports.leaving.APPLYING", Set.of(IMPORT_FINISHED)),
            Map.entry("mail.verify.stranger", Set.of(EVIDENCE_DISPUTED)));

    @Test
    void areKeptByANoticeEach() {
        var promises = new TreeMap<String, String>();
        PageFiles.features()
                .forEach(feature -> feature.messages().forEach((key, text) -> {
                    if (PROMISE.matcher(text.toString()).find()) {
                        promises.put(key.toString(), text.toString());
                    }
                }));

        assertThat(promises).containsOnlyKeys(KEPT.keySet());
    }
}
