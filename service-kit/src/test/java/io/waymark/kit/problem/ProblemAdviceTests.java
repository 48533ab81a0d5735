package io.waymark.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.refusal.StaleException;
import java.net.ConnectException;
import java.net.URI;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

class ProblemAdviceTests {

    private final ProblemAdvice advice = new ProblemAdvice();

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new NotFoundException("no-such-pebble", "There is none."), HttpStatus.NOT_FOUND),
                Arguments.of(new ConflictException("pebble-taken", "It is taken."), HttpStatus.CONFLICT),
                Arguments.of(
                        new RuleViolationException("pebble-too-heavy", "It is too heavy."),
                        HttpStatus.UNPROCESSABLE_CONTENT),
                Arguments.of(new StaleException("stale-version", "It changed."), HttpStatus.PRECONDITION_FAILED));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void rendersEachRefusal(DomainException refusal, HttpStatus status) {
        var answer = advice.handle(refusal);

        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(problem(answer).getType()).isEqualTo(URI.create("urn:waymark:problem:" + refusal.code()));
        assertThat(problem(answer).getDetail()).isEqualTo(refusal.getMessage());
    }

    @Test
    void addsTheArgumentsOfARefusal() {
        var answer = advice.handle(new ConflictException("slot-taken", "Taken.", Map.of("free", List.of("10:00"))));

        assertThat(problem(answer).getProperties()).containsEntry("arguments", Map.of("free", List.of("10:00")));
    }

    @Test
    void saysOfEachFieldWhatIsWrongAsCodeAndArguments() {
        var wrong = new FieldRefusal("not-a-choice", "Choose one.", Map.of("choices", List.of("North")));
        var answer = advice.handle(
                RuleViolationException.ofFields("attributes-invalid", "Some are wrong.", Map.of("campus", wrong)));

        assertThat(problem(answer).getProperties())
                .containsEntry(
                        "fields", Map.of("campus", new FieldProblem("not-a-choice", "Choose one.", wrong.arguments())));
    }

    @Test
    void tellsWhoeverLostARaceToLookAgain() {
        assertThat(problem(advice.handleLostRace()).getType()).isEqualTo(URI.create("urn:waymark:problem:lost-race"));
        assertThat(advice.handleLostRace().getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void asksACrowdToComeBackInASecond() {
        var answer = advice.handleNoAnswer(
                new CannotCreateTransactionException("none", new SQLTransientConnectionException("timed out")));

        assertThat(problem(answer).getType()).isEqualTo(URI.create("urn:waymark:problem:busy"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void blamesNoCrowdForADatabaseThatIsAway() {
        var silent = new SQLTransientConnectionException("does not answer", "08006");
        var refused = new SQLTransientConnectionException("timed out", "08001", new ConnectException("refused"));

        assertThat(Stream.of(silent, refused).map(it -> new CannotGetJdbcConnectionException("none", it)))
                .allSatisfy(failure -> {
                    var answer = advice.handleNoAnswer(failure);
                    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                    assertThat(problem(answer).getType()).isEqualTo(URI.create("urn:waymark:problem:unavailable"));
                });
    }

    @ParameterizedTest
    @CsvSource({"404, not-found", "405, method-not-allowed", "415, unsupported-media-type", "400, bad-request"})
    void namesAProblemOfTheFrameworkByItsStatus(int status, String code) {
        var problem = ProblemDetail.forStatus(status);

        Problems.giveType(problem);

        assertThat(problem.getType()).isEqualTo(URI.create("urn:waymark:problem:" + code));
    }

    @Test
    void leavesATypeOfOursAlone() {
        var problem = Problems.of(HttpStatus.CONFLICT, "slot-taken", "Taken.");

        Problems.giveType(problem);

        assertThat(problem.getType()).isEqualTo(URI.create("urn:waymark:problem:slot-taken"));
    }

    private static ProblemDetail problem(ResponseEntity<ProblemDetail> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
