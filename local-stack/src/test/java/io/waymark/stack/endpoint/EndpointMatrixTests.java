package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.People;
import io.waymark.stack.Tokens;
import io.waymark.stack.endpoint.App.Mapped;
import io.waymark.stack.endpoint.Endpoint.Reach;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint of the two services, read from the running applications, against every kind of caller. */
class EndpointMatrixTests {

    private static final Collection<String> UNBELIEVABLE =
            Tokens.unbelievable(People.RUTH).values();

    @Test
    void knowsEveryEndpointThereIsAndNoOther() {
        var there = Stream.of(App.ADVISING, App.MENTORING)
                .flatMap(app -> app.mapped().stream())
                .map(Mapped::name)
                .collect(Collectors.toSet());

        assertThat(ApiMatrix.ALL).extracting(Endpoint::name).containsExactlyInAnyOrderElementsOf(there);
    }

    @ParameterizedTest
    @MethodSource("protectedOnes")
    void refusesWhoeverHasNoToken(Endpoint endpoint) {
        endpoint.request().send().isProblem(401);
    }

    @ParameterizedTest
    @MethodSource("protectedOnes")
    void believesNoTokenThatIsNotOurs(Endpoint endpoint) {
        UNBELIEVABLE.forEach(token -> endpoint.request().as(token).send().isProblem(401));
    }

    @ParameterizedTest
    @MethodSource("protectedOnes")
    void refusesEveryOtherRole(Endpoint endpoint) {
        for (var who : endpoint.mayNot()) {
            var answer = endpoint.request().as(who.concerned()).send();

            assertThat(answer.status()).as("%s: %s", who, answer).isEqualTo(who.isKnownTo(endpoint.app()) ? 403 : 401);
            answer.isProblem();
        }
    }

    @ParameterizedTest
    @MethodSource("protectedOnes")
    void answersThoseItConcerns(Endpoint endpoint) {
        for (var who : endpoint.concerned()) {
            var answer = endpoint.request().as(who.concerned()).send();

            assertThat(answer.status())
                    .as("%s: %s", who, answer)
                    .isEqualTo(who.isKnownTo(endpoint.app()) ? endpoint.answer() : 401);
        }
    }

    @ParameterizedTest
    @MethodSource("aboutOne")
    void doesNotExistForSomebodyOfTheSameRoleWhomItDoesNotConcern(Endpoint endpoint) {
        for (var who : endpoint.may()) {
            if (who.hasUnrelatedOnes()) {
                endpoint.request().as(who.unrelated()).send().isProblem(404);
            }
            if (!endpoint.concerned().contains(who)) {
                endpoint.request().as(who.concerned()).send().isProblem(404);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("aboutOne")
    void doesNotExistAtAnotherCollege(Endpoint endpoint) {
        for (var who : endpoint.may()) {
            endpoint.request().as(who.elsewhere()).send().isProblem(404);
        }
    }

    @ParameterizedTest
    @MethodSource("ofTheCaller")
    void showsNobodyElsesToSomebodyOfTheSameRole(Endpoint endpoint) {
        for (var who : endpoint.may()) {
            if (who.hasUnrelatedOnes()) {
                var answer = endpoint.request().as(who.unrelated()).send();

                assertThat(answer.status()).as("%s: %s", who, answer).isEqualTo(endpoint.answer());
                assertThat(answer.body()).doesNotContain(People.MAYA.person().toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ofTheCollege")
    void servesEverybodyOfItsRolesAtTheCollege(Endpoint endpoint) {
        for (var who : endpoint.may()) {
            if (who.hasUnrelatedOnes()) {
                var answer = endpoint.request().as(who.unrelated()).send();

                assertThat(answer.status()).as("%s: %s", who, answer).isEqualTo(endpoint.answer());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("listsAndThingsInCommon")
    void showsNothingOfAlderValleyAtAnotherCollege(Endpoint endpoint) {
        var alder = People.ofAlderValley();
        for (var who : endpoint.may()) {
            var answer = endpoint.request().as(who.elsewhere()).send();

            if (endpoint.namesSomething()) {
                answer.isProblem(404);
            } else {
                assertThat(answer.body()).doesNotContain(alder).doesNotContain("Alder Valley", "alder-valley");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("openOnes")
    void answersEverybodyWhereNothingIsToBeProtected(Endpoint endpoint) {
        var answer = endpoint.request().send();

        assertThat(answer.status()).as(answer.toString()).isEqualTo(endpoint.answer());
    }

    static List<Endpoint> protectedOnes() {
        return ApiMatrix.ALL.stream().filter(line -> line.reach() != Reach.OPEN).toList();
    }

    static List<Endpoint> openOnes() {
        return reaching(Reach.OPEN);
    }

    static List<Endpoint> aboutOne() {
        return reaching(Reach.ONE);
    }

    static List<Endpoint> ofTheCaller() {
        return reaching(Reach.OWN);
    }

    static List<Endpoint> ofTheCollege() {
        return reaching(Reach.COLLEGE);
    }

    static List<Endpoint> listsAndThingsInCommon() {
        return Stream.of(ofTheCaller(), ofTheCollege()).flatMap(List::stream).toList();
    }

    private static List<Endpoint> reaching(Reach reach) {
        return ApiMatrix.ALL.stream().filter(line -> line.reach() == reach).toList();
    }
}
