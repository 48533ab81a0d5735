package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.kit.search.Sought;
import io.waymark.mentor.api.MentorCard;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.MentorProfile;
import io.waymark.mentor.api.MentorView;
import io.waymark.mentor.api.WriteProfile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProfileController implements MentorClient {

    private final ProfileService profiles;

    ProfileController(ProfileService profiles) {
        this.profiles = profiles;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN', 'MENTOR')")
    public Page<MentorCard> directory(
            @Nullable String q, @Nullable String step, @Nullable String language, @Nullable UUID after, int limit) {
        return profiles.search(new Search(Sought.of(q), step, language, after, limit));
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN', 'MENTOR')")
    public MentorView show(UUID id) {
        return profiles.show(new PersonId(id));
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public MentorProfile own() {
        return profiles.own();
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public MentorProfile write(WriteProfile profile, Revision revision) {
        return profiles.write(profile, revision);
    }
}
