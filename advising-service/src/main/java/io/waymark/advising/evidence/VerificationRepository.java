package io.waymark.advising.evidence;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VerificationRepository extends Repository<Verification, VerificationId> {

    Verification saveAndFlush(Verification verification);

    <S extends Verification> List<S> saveAllAndFlush(Iterable<S> verifications);

    @Query("select v from Verification v where v.evidence in :pieces order by v.askedAt, v.id.value")
    List<Verification> of(Collection<EvidenceId> pieces);
}
