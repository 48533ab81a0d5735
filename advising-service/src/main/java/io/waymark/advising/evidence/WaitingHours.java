package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.evidence.OutsideAccess.Seen;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.site.Sites;
import io.waymark.core.progress.Amount;
import java.util.List;
import java.util.TreeMap;

/**
 * Hours that wait for one person's answer.
 *
 * @param sites each once, as it is written first
 */
record WaitingHours(List<String> sites, int entries, Amount sum) {

    static WaitingHours of(OutsideBatch batch, EvidenceKinds kinds) {
        var sites = new TreeMap<String, String>();
        var sum = Amount.NOTHING;
        var waiting = batch.open().stream()
                .filter(it -> it.current().isWaiting())
                .map(Seen::evidence)
                .map(Evidence::submission)
                .toList();
        for (var submission : waiting) {
            var site = ((HoursLogPayload) submission.read(kinds)).site().strip();
            sites.putIfAbsent(Sites.key(site), site);
            sum = sum.plus(Amount.ofKept(submission.amount()));
        }
        return new WaitingHours(List.copyOf(sites.values()), waiting.size(), sum);
    }
}
