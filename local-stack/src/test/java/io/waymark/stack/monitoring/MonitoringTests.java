package io.waymark.stack.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What dashboards and alerts ask for is there. */
class MonitoringTests {

    private static final Path FOLDER = Path.of("../deploy/monitoring");

    /** A name before a choice of labels or a span of time; and after a function that only groups. */
    private static final Pattern ASKED = Pattern.compile("\\b([a-z]+_[a-z0-9_]+)(?=\\{|\\[|\\)| >)");

    private static final Pattern MEASURED = Pattern.compile("(?m)^([a-z0-9_]+)(?=[{ ])");

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "dashboard.json"})
    void everyMetricThatIsAskedForIsMeasured(String file) throws IOException {
        var asked = found(ASKED, Files.readString(FOLDER.resolve(file)));

        assertThat(asked).hasSizeGreaterThan(5).contains("waymark_tasks_overdue_seconds");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(measured()).containsAll(asked));
    }

    private static Set<String> measured() {
        var stack = StackForTests.get();
        return Stream.of(stack.webUrl(), stack.advisingUrl(), stack.mentoringUrl())
                .map(service -> Request.get(service + "/actuator/prometheus")
                        .as(Tokens.ofMetrics())
                        .send())
                .peek(answer -> assertThat(answer.status()).isEqualTo(200))
                .flatMap(answer -> found(MEASURED, answer.body()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern name, String text) {
        return name.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
