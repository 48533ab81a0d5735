package io.waymark.advising.contact;

import io.waymark.advising.api.contact.ContactAttemptApi;
import io.waymark.advising.api.contact.ContactAttemptView;
import io.waymark.advising.api.contact.RecordContactAttempt;
import io.waymark.advising.api.contact.RecordManyContactAttempts;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AttemptController implements ContactAttemptApi {

    private final AttemptService attempts;

    AttemptController(AttemptService attempts) {
        this.attempts = attempts;
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public Page<ContactAttemptView> list(UUID student, @Nullable String after, int limit) {
        return attempts.list(new PersonId(student), after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public ContactAttemptView add(UUID student, RecordContactAttempt attempt, @Nullable String key) {
        return attempts.add(new PersonId(student), attempt, key);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public void addToMany(RecordManyContactAttempts request) {
        attempts.addToMany(request);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public void delete(UUID attempt, Revision revision) {
        attempts.delete(attempt, revision);
    }
}
