package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.kind.ProcedureCountPayload;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.site.Sites;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.VerifierRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whom the college knows of those whom students name: the supervisor that an advisor agreed on and a site's contacts; for a
 * credential whoever writes from its issuer's own domain; else what the student's advisor said of the address. Whom only the
 * student knows vouches for less.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KnownOutsiders {

    private final AgreedSupervisors supervisors;
    private final Sites sites;
    private final EvidenceKinds kinds;
    private final VerificationRepository verifications;

    KnownOutsiders(
            AgreedSupervisors supervisors, Sites sites, EvidenceKinds kinds, VerificationRepository verifications) {
        this.supervisors = supervisors;
        this.sites = sites;
        this.kinds = kinds;
        this.verifications = verifications;
    }

    Verifier judge(HeldEvidence held, Verifier named) {
        var address = new OutsideAddress(String.valueOf(named.outsiderAddress()));
        return isKnown(held, named.capacity(), address)
                ? named.known(true)
                : judged(held.evidence().student(), named.capacity(), address)
                        .map(it -> named.judged(it.isKnown(), it.judgedBy(), it.judgedAt()))
                        .orElse(named);
    }

    /** What an advisor said last of the same address. */
    private Optional<Verifier> judged(PersonId student, VerifierRole capacity, OutsideAddress address) {
        return verifications.outsideOf(student, capacity).stream()
                .map(Verification::verifier)
                .filter(it -> it.isJudged() && it.isReachedAt(address))
                .reduce((_, last) -> last);
    }

    private boolean isKnown(HeldEvidence held, VerifierRole capacity, OutsideAddress address) {
        return switch (capacity) {
            case SITE_SUPERVISOR -> isSupervisor(held.evidence().student(), payload(held), address);
            case EMPLOYER, EVENT_HOST -> !address.isFree() && reaches(sites.contacts(), address);
            case CREDENTIAL_ISSUER -> held.issuerDomains().stream().anyMatch(address::isOf);
            case STUDENT, ADVISOR, FACULTY, REGISTRAR, MENTOR, PEER, SYSTEM -> false;
        };
    }

    private boolean isSupervisor(PersonId student, EvidencePayload payload, OutsideAddress address) {
        return reaches(
                Stream.concat(supervisors.addresses(student).stream(), contacts(payload).stream())
                        .toList(),
                address);
    }

    private List<String> contacts(EvidencePayload payload) {
        return switch (payload) {
            case HoursLogPayload hours -> sites.contactsAt(hours.site());
            case ProcedureCountPayload procedures -> sites.contactsAt(procedures.site());
            default -> sites.contacts();
        };
    }

    private EvidencePayload payload(HeldEvidence held) {
        return held.evidence().submission().read(kinds);
    }

    private static boolean reaches(List<String> known, OutsideAddress address) {
        return known.stream().map(OutsideAddress::new).anyMatch(address::reaches);
    }
}
