package io.waymark.advising.certification;

import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Decides who sees and who changes what a student does for a credential. */
@Component
class CredentialAccess {

    private static final String WHAT = "certification";

    private final StudentAccess access;
    private final Journeys journeys;

    CredentialAccess(StudentAccess access, Journeys journeys) {
        this.access = access;
        this.journeys = journeys;
    }

    CredentialAim toSee(PersonId student, String credential) {
        access.require(student, WHAT);
        return aim(Optional.ofNullable(journeys.find(List.of(student)).get(student)), credential);
    }

    /** The student alone; nobody else changes it until the transaction ends. */
    CredentialAim toChange(PersonId student, String credential) {
        if (access.require(student, WHAT) != Relationship.SELF) {
            throw new AccessDeniedException("Only students plan for themselves.");
        }
        return aim(journeys.lock(student), credential);
    }

    private static CredentialAim aim(Optional<Walk> walk, String credential) {
        return walk.flatMap(it -> it.leadingTo(credential))
                .flatMap(it ->
                        it.roadmap().references().credential(credential).map(known -> new CredentialAim(it, known)))
                .orElseThrow(() ->
                        new NotFoundException("no-such-credential", "This credential is not part of the roadmap."));
    }
}
