package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shows who was asked to verify, and what came of it. */
final class VerificationViews {

    private VerificationViews() {}

    static Stream<PersonId> people(Verification verification) {
        return Stream.of(verification.person(), verification.decidedBy(), verification.reopenedBy())
                .flatMap(it -> it.stream());
    }

    static List<VerificationView> of(List<Verification> verifications, Map<PersonId, PersonBrief> names) {
        return verifications.stream().map(it -> view(it, names)).toList();
    }

    private static VerificationView view(Verification it, Map<PersonId, PersonBrief> names) {
        return new VerificationView(
                it.capacity(),
                it.person().map(names::get).orElse(null),
                it.state(),
                it.askedAt(),
                it.dueOn(),
                it.decidedAt().orElse(null),
                it.decidedBy().map(names::get).orElse(null),
                it.comment(),
                it.reopenedAt(),
                it.reopenedBy().map(names::get).orElse(null),
                it.reopeningReason());
    }
}
