package io.waymark.web.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasswordLinkRepository extends Repository<PasswordLink, String> {

    PasswordLink save(PasswordLink link);

    Optional<PasswordLink> findById(String secretHash);

    @Modifying
    @Query("update PasswordLink l set l.usedAt = :now where l.personId = :person and l.usedAt is null")
    int retireAllOf(UUID person, Instant now);
}
