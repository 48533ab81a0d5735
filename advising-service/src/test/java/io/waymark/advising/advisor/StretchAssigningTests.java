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
    private static final PersonId MAYA = PersonId.next();
    private static final PersonId ELI = PersonId.next();
    private static final PersonId DANA = PersonId.next();
    private static final PersonId CARLA = PersonId.next();

    private final List<Assignment> written = new ArrayList<>();
    private final List<Set<PersonId>> held = new ArrayList<>();

    @Test
    void assignsFromNowOnForGood() {
        assigning().assign(Map.of(MAYA, DANA));

        assertThat(written)
                .singleElement()
                .returns(MAYA, Assignment::student)
                .returns(DANA, Assignment::advisor)
                .returns(Period.startingAt(NOW), Assignment::period);
    }

    @Test
    void holdsThoseWhoGotSomebodyToTheirLimitsOnceAndAtTheEnd() {
        var assigning = assigning();

        assigning.assign(Map.of(MAYA, DANA));
        assigning.assign(Map.of(ELI, CARLA));
        assertThat(held).isEmpty();
        assigning.finish();

        assertThat(held).containsExactly(Set.of(DANA, CARLA));
    }

    @Test
    void holdsNobodyToALimitWhoGotNobody() {
        var assigning = new StretchAssigning(NOW, _ -> List.of(), held::add);

        assigning.assign(Map.of(MAYA, DANA));
        assigning.finish();

        assertThat(held).containsExactly(Set.of());
    }

    private StretchAssigning assigning() {
        return new StretchAssigning(
                NOW,
                wanted -> {
                    written.addAll(wanted);
                    return wanted;
                },
                held::add);
    }
}
