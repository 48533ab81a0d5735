package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.OutsiderView;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.VerifierRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows who was asked to verify, and what came of it. */
final class VerificationViews {

    private VerificationViews() {}

    static Stream<PersonId> people(Verification verification) {
        return Stream.of(
                        verification.verifier().person(),
                        verification.answer().by(),
                        verification.reopening().by(),
                        verification.verifier().judge())
                .flatMap(Optional::stream);
    }

    /**
     * @param issuerDomains from where the issuers of what is asked for write
     * @param withAddresses whether to show how outsiders are reached
     */
    static List<VerificationView> of(
            List<Verification> verifications,
            Map<PersonId, PersonBrief> names,
            List<String> issuerDomains,
            boolean withAddresses) {
        return verifications.stream()
                .map(it -> view(
                        it,
                        names,
                        it.capacity() == VerifierRole.CREDENTIAL_ISSUER ? issuerDomains : List.of(),
                        withAddresses))
                .toList();
    }

    private static VerificationView view(
            Verification it, Map<PersonId, PersonBrief> names, List<String> domains, boolean withAddresses) {
        var answer = it.answer();
        var reopening = it.reopening();
        return new VerificationView(
                it.capacity(),
                it.verifier().person().map(names::get).orElse(null),
                outsider(it, names, withAddresses),
                domains,
                it.state(),
                it.askedAt(),
                it.dueOn(),
                answer.decidedAt(),
                answer.by().map(names::get).orElse(null),
                answer.comment(),
                answer.dispute(),
                reopening.reopenedAt(),
                reopening.by().map(names::get).orElse(null),
                reopening.reopeningReason());
    }

    private static @Nullable OutsiderView outsider(
            Verification it, Map<PersonId, PersonBrief> names, boolean withAddress) {
        var verifier = it.verifier();
        var mailedAt = it.mailedAt();
        if (verifier.outsiderName() == null || mailedAt == null) {
            return null;
        }
        return new OutsiderView(
                verifier.outsiderName(),
                withAddress ? verifier.outsiderAddress() : null,
                mailedAt,
                verifier.isKnown(),
                verifier.isStranger(),
                verifier.canBeKnown(),
                verifier.judge().map(names::get).orElse(null),
                verifier.judgedAt());
    }
}
