package io.waymark.advising.institution;

import io.waymark.advising.api.institution.OpenInstitution;
import io.waymark.core.identity.InstitutionId;

/** A college is being opened; what it begins with is put in place in the same transaction. */
public record InstitutionFounded(InstitutionId institution, OpenInstitution.FirstAdmin admin) {}
