package io.waymark.advising.evidence;

import io.waymark.advising.evidence.OutsideAccess.Seen;
import java.util.List;
import java.util.Optional;

/**
 * The hours of one student about which one person outside is or was asked.
 *
 * @param asked all that they were ever asked
 * @param open what they can answer or take back now
 * @param counted what of all that they were asked counts, whether it is open or not
 */
record OutsideBatch(List<Verification> asked, List<Seen> open, List<Evidence> counted) {

    Optional<Seen> find(VerificationId id) {
        return open.stream().filter(it -> it.current().id().equals(id)).findFirst();
    }

    Seen require(VerificationId id) {
        return find(id).orElseThrow(OutsideAccess::unknown);
    }

    /** Which of these they were asked about and are no more; what they were never asked does not exist for them. */
    List<Verification> gone(List<VerificationId> ids) {
        return ids.stream()
                .filter(id -> find(id).isEmpty())
                .map(id -> asked.stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow(OutsideAccess::unknown))
                .toList();
    }
}
