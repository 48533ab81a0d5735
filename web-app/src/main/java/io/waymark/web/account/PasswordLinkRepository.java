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

    /** Uses a link up if it still works; of two attempts at once only one finds it. */
    @Modifying
    @Query(
            "update PasswordLink l set l.usedAt = :now where l.secretHash = :hash and l.usedAt is null and l.expiresAt > :now")
    int use(String hash, Instant now);

    @Modifying
    @Query("update PasswordLink l set l.usedAt = :now where l.personId = :person and l.usedAt is null")
    int retireAllOf(UUID person, Instant now);
}
