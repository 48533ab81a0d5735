package io.waymark.web.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    /** For who writes: an event and a new password may come at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(UUID id);

    List<Account> findAllByEmail(String email);

    /** The account that an address opens: none while it passes from one person to another and two accounts have it. */
    default Optional<Account> findByEmail(String email) {
        var found = findAllByEmail(email);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
