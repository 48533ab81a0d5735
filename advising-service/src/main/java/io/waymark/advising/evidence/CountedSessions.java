package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.SessionCountPayload;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.event.SessionCompleted;
import io.waymark.core.event.SessionReopened;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts sessions that were held as evidence; nobody has to submit them. */
@Component
@Transactional
class CountedSessions {

    private final EvidenceRepository evidence;
    private final EvidenceKinds kinds;
    private final Verifications verifications;
    private final Journeys journeys;
    private final SessionStandings standings;

    CountedSessions(
            EvidenceRepository evidence,
            EvidenceKinds kinds,
            Verifications verifications,
            Journeys journeys,
            SessionStandings standings) {
        this.evidence = evidence;
        this.kinds = kinds;
        this.verifications = verifications;
        this.journeys = journeys;
        this.standings = standings;
    }

    /** Counts a session toward every requirement that asks for its type, and each only once. */
    @EventListener
    void on(SessionCompleted session) {
        var revision = session.revision();
        journeys.lock(session.student()).ifPresent(walk -> {
            if (revision != null && !standings.isNews(session.session(), session.student(), revision)) {
                return;
            }
            var counted = walk.requirements()
                    .filter(it -> it.spec() instanceof EvidenceSpec.SessionCount asked
                            && asked.sessionType().key().equals(session.sessionType()))
                    .filter(it -> !evidence.isCounted(session.student(), it.id().toString(), session.session()))
                    .toList();
            counted.forEach(it -> count(session, it));
            if (!counted.isEmpty()) {
                journeys.refresh(walk);
            }
        });
    }

    /** It does not count any more, and may be counted again. */
    @EventListener
    void on(SessionReopened session) {
        journeys.lock(session.student()).ifPresent(walk -> {
            if (standings.isNews(session.session(), session.student(), session.revision())) {
                var counted = evidence.findCounted(session.student(), session.session());
                counted.forEach(Evidence::uncount);
                evidence.saveAllAndFlush(counted);
                if (!counted.isEmpty()) {
                    journeys.refresh(walk);
                }
            }
        });
    }

    private void count(SessionCompleted session, EvidenceRequirement requirement) {
        var day = LocalDate.ofInstant(session.startsAt(), ZoneOffset.UTC);
        var accepted = kinds.accept(requirement, new SessionCountPayload(session.session()), day);
        verifications.count(evidence.saveAndFlush(
                Evidence.ofSession(session.student(), accepted, session.session(), session.startsAt())));
    }
}
