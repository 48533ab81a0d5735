package io.waymark.mentoring.profile;

import io.waymark.kit.mapping.MappingConfig;
import io.waymark.mentor.api.MentorProfile;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = MappingConfig.class)
interface ProfileMapper {

    @Mapping(target = "id", source = "profile.id.value")
    MentorProfile toView(Profile profile, String name, String zone, int students);
}
