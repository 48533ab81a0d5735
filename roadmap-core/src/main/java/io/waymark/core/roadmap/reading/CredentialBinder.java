package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Credential;
import java.time.Period;
import java.util.Objects;

/** What issuers award, and what it takes to earn and to keep it. */
final class CredentialBinder {

    private static final int MOST_DOMAINS = 50;

    private CredentialBinder() {}

    static Credential credential(Mapping credential) {
        return new Credential(
                credential.key("key"),
                credential.text("name"),
                credential.flag("name_uncertain"),
                credential.textOrNull("abbreviation"),
                credential.key("issuer"),
                credential.key("role"),
                credential.flag("in_article") || credential.flag("in_seed"),
                credential.textOrNull("note"),
                credential.each("eligibility", EligibilityBinder::rule),
                credential.nested("exam", CredentialBinder::exam),
                credential.nested("recertification", CredentialBinder::recertification),
                credential.each("replaces", CredentialBinder::replaced));
    }

    private static Credential.Replaced replaced(Mapping replaced) {
        return new Credential.Replaced(replaced.key("credential"), DetailBinder.provenance(replaced));
    }

    private static Credential.Exam exam(Mapping exam) {
        return new Credential.Exam(
                exam.each("details", DetailBinder::detail), exam.each("domains", CredentialBinder::domain));
    }

    private static Credential.Domain domain(Mapping domain) {
        return new Credential.Domain(
                domain.whole("number", 1, MOST_DOMAINS),
                domain.text("name"),
                domain.text("weight"),
                DetailBinder.provenance(domain));
    }

    private static Credential.Recertification recertification(Mapping recertification) {
        var cycle = recertification.periodOrNull("cycle");
        if (cycle == null) {
            recertification.refuse("\"cycle\" is missing.");
        }
        return new Credential.Recertification(
                Objects.requireNonNullElse(cycle, Period.ofYears(1)),
                recertification.each("details", DetailBinder::detail));
    }
}
