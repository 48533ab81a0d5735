package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.AskPeer;
import io.waymark.advising.api.evidence.AskSupervisor;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.JudgeAddress;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class VerifierController implements VerifierApi {

    private final Naming naming;
    private final Outsiders outsiders;
    private final Supervisors supervisors;
    private final OutsideQueue queue;
    private final JudgedAddresses addresses;

    VerifierController(
            Naming naming,
            Outsiders outsiders,
            Supervisors supervisors,
            OutsideQueue queue,
            JudgedAddresses addresses) {
        this.naming = naming;
        this.outsiders = outsiders;
        this.supervisors = supervisors;
        this.queue = queue;
        this.addresses = addresses;
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public EvidenceView askMentor(UUID evidence, UUID mentor, Revision revision) {
        return naming.askMentor(new EvidenceId(evidence), new PersonId(mentor), revision);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public EvidenceView askPeer(UUID evidence, AskPeer request, Revision revision) {
        return naming.askPeer(new EvidenceId(evidence), request, revision);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public EvidenceView askOutsider(UUID evidence, AskOutsider request, Revision revision) {
        return outsiders.ask(new EvidenceId(evidence), request, revision);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public void askSupervisor(AskSupervisor request) {
        supervisors.ask(request);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public EvidenceView mailAgain(UUID evidence, VerifierRole capacity, Revision revision) {
        return outsiders.mailAgain(new EvidenceId(evidence), capacity, revision);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public EvidenceView judgeAddress(UUID evidence, VerifierRole capacity, JudgeAddress request, Revision revision) {
        return addresses.judge(new EvidenceId(evidence), capacity, request.known(), revision);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public CountedPage<QueuedEvidence> outside(@Nullable String after, int limit) {
        return queue.list(after, limit);
    }
}
