package io.waymark.advising.api.certification;

import java.util.List;

/**
 * How a student stands with the credentials of the roadmap.
 *
 * @param credentials in the roadmap's order; none if the student is on no roadmap
 */
public record CertificationView(List<CredentialView> credentials) {

    public CertificationView {
        credentials = List.copyOf(credentials);
    }
}
