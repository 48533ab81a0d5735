package io.waymark.advising.institution;

import io.waymark.advising.api.institution.OpenInstitution;
import io.waymark.core.identity.InstitutionId;
import java.util.Locale;

/**
 * A college is being opened; what it begins with is put in place in the same transaction.
 *
 * @param language what its people read
 */
public record InstitutionFounded(InstitutionId institution, Locale language, OpenInstitution.FirstAdmin admin) {}
