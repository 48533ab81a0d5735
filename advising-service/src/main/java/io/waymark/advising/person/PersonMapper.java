package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonView;
import io.waymark.kit.mapping.MappingConfig;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = MappingConfig.class)
interface PersonMapper {

    @Mapping(target = "id", source = "id.value")
    PersonView toView(Person person);
}
