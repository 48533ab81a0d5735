package io.waymark.advising.institution;

import io.waymark.advising.api.institution.InstitutionView;
import io.waymark.kit.mapping.MappingConfig;
import org.mapstruct.Mapper;

@Mapper(config = MappingConfig.class)
interface InstitutionMapper {

    InstitutionView toView(Institution institution);
}
