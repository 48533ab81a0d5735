package io.waymark.web.student.certification;

import io.waymark.advising.api.certification.CredentialView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The credentials of a student's roadmap as they are drawn, those first that it leads to. */
record CertificationPage(List<CredentialGroup> groups) {

    /**
     * Credentials of one role.
     *
     * @param id unique on the page
     */
    record CredentialGroup(String id, String title, List<CredentialCard> cards) {}

    /**
     * One of them.
     *
     * @param length of the exam in a few words, if that is known
     */
    record CredentialCard(
            CredentialView credential, @Nullable String length) {}
}
