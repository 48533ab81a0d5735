package io.waymark.web.advisor.students;

import io.waymark.advising.api.certification.CredentialView;
import io.waymark.advising.api.person.PersonView;
import java.util.List;

/**
 * A student's credentials as the advisor sees them.
 *
 * @param named those that the roadmap leads to
 * @param others the rest
 */
record StudentCertificationPage(
        PersonView student, String name, List<CredentialView> named, List<CredentialView> others) {

    public boolean isEmpty() {
        return named.isEmpty() && others.isEmpty();
    }

    public String file() {
        return "/advisor/students/" + student.id();
    }

    /** Where a step of the student is. */
    public String steps() {
        return file() + "/steps/";
    }
}
