package io.waymark.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.core.event.InstitutionOpened;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.TokensForTests;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

class ResyncTests extends SampleTest {

    private final MockMvcTester mvc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Ears ears;
    private final InstitutionId alder = InstitutionId.next();

    @Autowired
    ResyncTests(MockMvcTester mvc, ApplicationEventPublisher events, TransactionTemplate transaction, Ears ears) {
        this.mvc = mvc;
        this.events = events;
        this.transaction = transaction;
        this.ears = ears;
    }

    @Test
    void tellsASubscriberTheWholeDirectoryOfEveryCollegeAndOnceMoreWhenAsked() {
        var birch = InstitutionId.next();
        for (var college : List.of(alder, birch)) {
            transaction.executeWithoutResult(_ -> events.publishEvent(
                    new InstitutionOpened(college, "c" + college, "College", "America/New_York", "en-US")));
        }

        assertThat(resync("self", TokensForTests.operator())).isEqualTo(HttpStatus.ACCEPTED.value());
        waitUntilHeard(alder, 1);
        waitUntilHeard(birch, 1);

        assertThat(resync("self", TokensForTests.operator())).isEqualTo(HttpStatus.ACCEPTED.value());
        waitUntilHeard(alder, 2);
    }

    @Test
    void refusesWhoIsNotTheOperatorAndKnowsNoStrangers() {
        assertThat(resync("self", TokensForTests.bearer(alder, PersonId.next(), Role.ADMIN)))
                .isEqualTo(HttpStatus.FORBIDDEN.value());
        assertThat(resync("nobody", TokensForTests.operator())).isEqualTo(HttpStatus.NOT_FOUND.value());
    }

    private void waitUntilHeard(InstitutionId college, int times) {
        var facts = CurrentInstitution.call(college, Quarry::all);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(facts).allMatch(fact -> ears.times(fact) == times));
    }

    private int resync(String subscriber, String token) {
        return mvc.post()
                .uri("/api/subscribers/{name}/resync", subscriber)
                .header("Authorization", token)
                .exchange()
                .getResponse()
                .getStatus();
    }
}
