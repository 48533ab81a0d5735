package io.waymark.web.account;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.college.Colleges;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows how people of the current college are written to. */
@Service
public class Recipients {

    private final AccountRepository accounts;
    private final Colleges colleges;

    Recipients(AccountRepository accounts, Colleges colleges) {
        this.accounts = accounts;
        this.colleges = colleges;
    }

    /** Nobody, if the directory has not told of them yet. */
    @Transactional(readOnly = true)
    public Optional<Recipient> find(PersonId person) {
        var college = colleges.get(CurrentInstitution.get());
        return accounts.findById(person.value()).map(account -> Recipient.of(account, college));
    }
}
