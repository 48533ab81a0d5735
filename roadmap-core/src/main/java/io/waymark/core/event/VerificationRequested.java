package io.waymark.core.event;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.VerifierRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student named somebody without an account to verify something, or the same person is to be asked anew. Whoever hears it
 * sends them a link; links sent for the same verification before end.
 *
 * @param verification what the link is for, and nothing else
 * @param name whom the student named
 * @param email where they are reached
 * @param studentName what the student is called
 * @param label what was submitted, in a few words of the roadmap
 * @param dueOn by when an answer is hoped for
 * @param hours if it is about hours
 */
public record VerificationRequested(
        InstitutionId institution,
        UUID verification,
        VerifierRole capacity,
        String name,
        String email,
        PersonId student,
        String studentName,
        String label,
        LocalDate dueOn,
        @Nullable AskedHours hours)
        implements IntegrationEvent {

    /**
     * Hours of the student that one link leads to, all of them.
     *
     * @param sum in hours
     */
    public record AskedHours(List<String> sites, int entries, BigDecimal sum) {

        public AskedHours {
            sites = List.copyOf(sites);
        }
    }
}
