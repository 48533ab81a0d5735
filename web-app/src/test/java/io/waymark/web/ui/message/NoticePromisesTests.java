package io.waymark.web.ui.message;

import static io.waymark.core.identity.Role.*;
import static io.waymark.core.notice.NoticeKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.web.notification.notice.Topic;
import io.waymark.web.pages.PageFiles;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever a page says is notified is told so by a notice. */
class NoticePromisesTests {

    private static final Pattern PROMISE = Pattern.compile(
            "\\b(notified|gets? an email|(is|are) told|reads (this|it|why)|then the college knows)\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * By which notices each sentence is true, and of which role those are whom it speaks of. Of a new one, see first that the
     * notice goes to them.
     */
    private static final Map<String, Map<NoticeKind, Set<Role>>> KEPT = Map.ofEntries(
            Map.entry(
                    "meeting.place.consequence",
                    Map.of(APPOINTMENT_PLACE_CHANGED, Set.of(STUDENT), SESSION_PLACE_CHANGED, Set.of(STUDENT))),
            Map.entry(
                    "meeting.place.changed",
                    Map.of(APPOINTMENT_PLACE_CHANGED, Set.of(STUDENT), SESSION_PLACE_CHANGED, Set.of(STUDENT))),
            Map.entry(
                    "meeting.rescheduled",
                    Map.of(
                            APPOINTMENT_RESCHEDULED,
                            Set.of(STUDENT, ADVISOR),
                            SESSION_RESCHEDULED,
                            Set.of(STUDENT, MENTOR),
                            SESSION_REQUESTED,
                            Set.of(MENTOR))),
            Map.entry(
                    "meeting.canceled",
                    Map.of(APPOINTMENT_CANCELED, Set.of(STUDENT, ADVISOR), SESSION_CANCELED, Set.of(STUDENT, MENTOR))),
            Map.entry(
                    "meeting.disputed",
                    Map.of(APPOINTMENT_DISPUTED, Set.of(STUDENT, ADVISOR), SESSION_DISPUTED, Set.of(STUDENT, MENTOR))),
            Map.entry("disputes.settle.what", settled()),
            Map.entry("disputes.settled", settled()),
            Map.entry("group.invited", Map.of(GROUP_SESSION_INVITED, Set.of(STUDENT))),
            Map.entry("group.reschedule.consequence", toSeatsAndQueue()),
            Map.entry("group.rescheduled", toSeatsAndQueue()),
            Map.entry("group.cancel.consequence", Map.of(SESSION_CANCELED, Set.of(STUDENT))),
            Map.entry("group.canceled", Map.of(SESSION_CANCELED, Set.of(STUDENT))),
            Map.entry("imports.leaving.CHECKING", Map.of(IMPORT_FINISHED, Set.of(ADMIN))),
            Map.entry("imports.leaving.APPLYING", Map.of(IMPORT_FINISHED, Set.of(ADMIN))),
            Map.entry("coordinator.accept.what", Map.of(PLACEMENT_ACCEPTED, Set.of(STUDENT))),
            Map.entry("coordinator.decline.what", Map.of(PLACEMENT_DECLINED, Set.of(STUDENT))),
            Map.entry("coordinator.reason.hint", Map.of(PLACEMENT_DECLINED, Set.of(STUDENT))),
            Map.entry("placement.reason.hint", endedOrCanceled()),
            Map.entry(
                    "meeting.cancel.reason.hint",
                    Map.of(APPOINTMENT_CANCELED, Set.of(STUDENT, ADVISOR), SESSION_CANCELED, Set.of(STUDENT, MENTOR))),
            Map.entry("placement.cancel.what", Map.of(PLACEMENT_CANCELED, Set.of(STUDENT, ADVISOR, ADMIN))),
            Map.entry("placement.end.what", Map.of(PLACEMENT_ENDED, Set.of(STUDENT, ADVISOR, ADMIN))),
            Map.entry("notice.text.ACCREDITATION_ENDS", Map.of(ACCREDITATION_ENDS, Set.of(STUDENT))),
            Map.entry("naming.stranger", Map.of(EVIDENCE_SIGNED_BY_STRANGER, Set.of(ADVISOR))),
            Map.entry("mail.verify.stranger", Map.of(EVIDENCE_DISPUTED, Set.of(ADVISOR, ADMIN))));

    private static Map<NoticeKind, Set<Role>> settled() {
        return Map.of(APPOINTMENT_SETTLED, Set.of(STUDENT, ADVISOR), SESSION_SETTLED, Set.of(STUDENT, MENTOR));
    }

    private static Map<NoticeKind, Set<Role>> endedOrCanceled() {
        var both = Set.of(STUDENT, ADVISOR, ADMIN);
        return Map.of(PLACEMENT_ENDED, both, PLACEMENT_CANCELED, both);
    }

    private static Map<NoticeKind, Set<Role>> toSeatsAndQueue() {
        return Map.of(SESSION_RESCHEDULED, Set.of(STUDENT), WAITLIST_RESCHEDULED, Set.of(STUDENT));
    }

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

    /** Who is promised a notice finds its topic among the mails to choose from; a topic of others is one that they never get. */
    @Test
    void areMadeToThoseWhoMayBeToldOfTheTopic() {
        assertThat(KEPT.values())
                .flatExtracting(Map::entrySet)
                .allSatisfy(kept -> assertThat(kept.getValue())
                        .allSatisfy(role -> assertThat(Topic.of(Set.of(role))).contains(Topic.of(kept.getKey()))));
    }
}
