package io.waymark.web.outsider.link;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VerificationLinkRepository extends Repository<VerificationLink, String> {

    VerificationLink save(VerificationLink link);

    Optional<VerificationLink> findById(String secretHash);

    @Modifying
    @Query(
            "update VerificationLink l set l.retiredAt = :now where l.verificationId = :verification and l.retiredAt is null")
    int retireAllOf(UUID verification, Instant now);
}
