package io.waymark.advising.overview;

import io.waymark.advising.api.overview.AdvisorBalance;
import io.waymark.advising.api.overview.CaseloadBalance;
import java.util.ArrayList;
import java.util.List;

/** Sums up who has too many students and who could take some. */
final class Balances {

    private static final int FURTHEST = 10;

    private Balances() {}

    /** @param advisors those furthest over their limit first */
    static CaseloadBalance of(List<AdvisorBalance> advisors) {
        var over = advisors.stream().filter(it -> it.difference() > 0).toList();
        var below = advisors.stream().filter(it -> it.difference() < 0).toList();
        var furthest = new ArrayList<>(over.subList(0, Math.min(over.size(), FURTHEST)));
        furthest.addAll(below.subList(Math.max(0, below.size() - FURTHEST), below.size()));
        return new CaseloadBalance(
                advisors.size(), over.size(), sum(over), below.size(), -sum(below), List.copyOf(furthest));
    }

    private static int sum(List<AdvisorBalance> advisors) {
        return advisors.stream().mapToInt(AdvisorBalance::difference).sum();
    }
}
