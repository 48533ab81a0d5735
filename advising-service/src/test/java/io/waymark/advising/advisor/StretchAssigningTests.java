package io.waymark.advising.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StretchAssigningTests {

    private static final Instant NOW = Instant.parse("2026-03-02T14:00:00Z");

    private final PersonId dana = PersonId.next();
    private final PersonId carla = PersonId.next();
    private final PersonId maya = PersonId.next();
    private final PersonId eli = PersonId.next();
    private final List<List<Assignment>> written = new ArrayList<>();
    private final List<Set<PersonId>> judged = new ArrayList<>();

    @Test
    void assignsForGoodFromNowOn() {
        assigning(true).assign(Map.of(maya, dana));

        assertThat(written)
                .singleElement()
                .satisfies(stretch -> assertThat(stretch)
                        .singleElement()
                        .returns(maya, Assignment::student)
                        .returns(dana, Assignment::advisor)
                        .returns(Period.startingAt(NOW), Assignment::period)
                        .returns(null, Assignment::handover));
    }

    @Test
    void judgesEveryAdvisorWhoGotSomebodyOnceAllAreThrough() {
        var assigning = assigning(true);
        assigning.assign(Map.of(maya, dana));
        assigning.assign(Map.of(eli, carla));
        assertThat(judged).isEmpty();

        assigning.finish();

        assertThat(judged).containsExactly(Set.of(dana, carla));
    }

    @Test
    void judgesNobodyWhoGotNobody() {
        var assigning = assigning(false);
        assigning.assign(Map.of(maya, dana));

        assigning.finish();

        assertThat(judged).containsExactly(Set.of());
    }

    private StretchAssigning assigning(boolean bringsSomebody) {
        return new StretchAssigning(
                NOW,
                wanted -> {
                    written.add(wanted);
                    return bringsSomebody ? wanted : List.of();
                },
                gaining -> judged.add(Set.copyOf(gaining)));
    }
}
