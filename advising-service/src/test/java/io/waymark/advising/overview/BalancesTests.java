package io.waymark.advising.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.overview.AdvisorBalance;
import io.waymark.advising.api.overview.CaseloadBalance;
import io.waymark.advising.api.person.PersonBrief;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BalancesTests {

    @Test
    void sumUpWhoIsOverAndWhoIsBelow() {
        var advisors = List.of(advisor(341), advisor(312), advisor(300), advisor(236));

        assertThat(Balances.of(advisors))
                .returns(4, CaseloadBalance::advisors)
                .returns(2, CaseloadBalance::over)
                .returns(53, CaseloadBalance::overBy)
                .returns(1, CaseloadBalance::below)
                .returns(64, CaseloadBalance::belowBy)
                .returns(List.of(41, 12, -64), it -> differences(it));
    }

    @Test
    void nameTheTenFurthestOnEitherSide() {
        var advisors = IntStream.range(0, 50).mapToObj(at -> advisor(325 - at)).toList();

        assertThat(differences(Balances.of(advisors)))
                .hasSize(20)
                .startsWith(25, 24)
                .contains(16, -15)
                .endsWith(-24);
    }

    private static List<Integer> differences(CaseloadBalance balance) {
        return balance.furthest().stream().map(AdvisorBalance::difference).toList();
    }

    private static AdvisorBalance advisor(int load) {
        return new AdvisorBalance(new PersonBrief(new UUID(0, load), "Dana", "Advisor"), load, 300);
    }
}
