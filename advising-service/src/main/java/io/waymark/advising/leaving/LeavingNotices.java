package io.waymark.advising.leaving;

import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Map;

/** What the advisors of a student who leaves are told: what became of them and since when, and not why. */
final class LeavingNotices {

    private LeavingNotices() {}

    static List<NoticeRequested> toAdvisors(
            Leaving leaving, RecordLeaving request, int version, List<Consequence> consequences) {
        return consequences.stream()
                .filter(it -> it.effect() == LeavingEffect.ASSIGNMENT_ENDED)
                .map(Consequence::concerned)
                .distinct()
                .map(advisor -> notice(leaving, request, version, advisor))
                .toList();
    }

    private static NoticeRequested notice(Leaving leaving, RecordLeaving request, int version, PersonId advisor) {
        return new NoticeRequested(
                CurrentInstitution.get(),
                advisor,
                NoticeKind.PERSON_LEFT,
                Map.of(
                        "person", leaving.name(),
                        "lifecycle", request.lifecycle().name(),
                        "since", request.day().toString()),
                NoticeLink.to(Subject.PERSON, leaving.person().value()),
                "person-left/" + leaving.person() + "/" + version);
    }
}
