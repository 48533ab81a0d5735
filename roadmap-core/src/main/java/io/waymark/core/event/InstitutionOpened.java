package io.waymark.core.event;

import io.waymark.core.identity.InstitutionId;

/**
 * A college joined the platform, or changed how it presents itself.
 *
 * @param slug the college's short name in addresses, e.g. {@code alder-valley}
 * @param zone the IANA zone in which the college's day is reckoned
 * @param language what its people read unless they say otherwise, as a BCP 47 tag
 */
public record InstitutionOpened(InstitutionId institution, String slug, String name, String zone, String language)
        implements IntegrationEvent {}
