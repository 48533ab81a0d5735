package io.waymark.core.roadmap;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something an issuer awards and a person then holds.
 *
 * @param abbreviation the letters by which people call it
 * @param role where it stands: core, entry, specialist or advanced
 * @param inArticle whether the article the roadmap started from names it
 * @param eligibility what the issuer asks of who sits the exam: each rule that is not only recommended
 * @param replaces which others need not be kept once it is awarded
 */
public record Credential(
        String key,
        String name,
        boolean nameUncertain,
        @Nullable String abbreviation,
        String issuer,
        String role,
        boolean inArticle,
        @Nullable String note,
        List<EligibilityRule> eligibility,
        @Nullable Exam exam,
        @Nullable Recertification recertification,
        List<Replaced> replaces) {

    public Credential {
        Kebab.require("A credential's key", key);
        replaces = List.copyOf(replaces);
        eligibility = List.copyOf(eligibility);
    }

    /** One that replaces no other. */
    public Credential(
            String key,
            String name,
            boolean nameUncertain,
            @Nullable String abbreviation,
            String issuer,
            String role,
            boolean inArticle,
            @Nullable String note,
            List<EligibilityRule> eligibility,
            @Nullable Exam exam,
            @Nullable Recertification recertification) {
        this(
                key,
                name,
                nameUncertain,
                abbreviation,
                issuer,
                role,
                inArticle,
                note,
                eligibility,
                exam,
                recertification,
                List.of());
    }

    public boolean replaces(Credential other) {
        return replaces.stream().anyMatch(it -> it.credential().equals(other.key));
    }

    /** What people call it. */
    public String called() {
        return abbreviation == null ? name : abbreviation;
    }

    /** The exam for a credential. */
    public record Exam(List<Detail> details, List<Domain> domains) {

        public Exam {
            details = List.copyOf(details);
            domains = List.copyOf(domains);
        }
    }

    /** A part of an exam's content and the share it has. */
    public record Domain(int number, String name, String weight, Provenance provenance) {}

    /** What keeps a credential alive. */
    public record Recertification(Period cycle, List<Detail> details) {

        public Recertification {
            details = List.copyOf(details);
        }
    }

    /** A credential that need not be kept any more. */
    public record Replaced(String credential, Provenance provenance) {}
}
