package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProfileRepository extends Repository<Profile, PersonId> {

    Profile saveAndFlush(Profile profile);

    Optional<Profile> findById(PersonId mentor);
}
