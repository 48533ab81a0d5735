package io.waymark.stack.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the containers may do and know, as {@code docker-compose.yml} says it. */
class ComposeTests {

    private static final Set<String> JOBS =
            Set.of("web-migrate", "advising-migrate", "mentoring-migrate", "backup", "restore", "rotate-signing-key");

    private final Map<String, Map<String, Object>> containers = read();

    @Test
    void noContainerWritesToItsOwnFilesOrMayDoMoreThanItNeeds() {
        assertThat(containers).allSatisfy((name, container) -> {
            assertThat(container).containsEntry("read_only", true);
            assertThat(container).containsEntry("cap_drop", List.of("ALL"));
            assertThat(container).containsEntry("security_opt", List.of("no-new-privileges:true"));
            assertThat(container).containsKey("mem_limit");
            assertThat(container.get("logging").toString()).contains("max-size", "max-file");
        });
    }

    @Test
    void onlyJobsKnowTheOwnersPassword() {
        var knowing = containers.entrySet().stream()
                .filter(it -> String.valueOf(it.getValue().get("environment")).contains("OWNER_DATABASE_PASSWORD"))
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals("postgres"))
                .collect(Collectors.toSet());

        assertThat(knowing).isNotEmpty().isSubsetOf(JOBS);
    }

    @Test
    void aServiceStartsAfterItsSchemaAndOnlyChecksIt() {
        assertThat(Map.of(
                        "web", "web-migrate",
                        "advising", "advising-migrate",
                        "mentoring", "mentoring-migrate"))
                .allSatisfy((service, job) -> {
                    assertThat(of(service, "depends_on"))
                            .containsEntry(job, Map.of("condition", "service_completed_successfully"));
                    assertThat(of(service, "environment")).containsEntry("WAYMARK_MIGRATION_ATSTART", "false");
                });
    }

    @Test
    void onlyThisMachineReachesAPortUnlessToldOtherwise() {
        var ports = containers.values().stream()
                .flatMap(container ->
                        container.get("ports") instanceof List<?> published ? published.stream() : List.of().stream())
                .map(Object::toString)
                .toList();

        assertThat(ports).isNotEmpty().allMatch(port -> port.matches("(127\\.0\\.0\\.1|\\$\\{\\w*BIND:-127\\.0\\.0\\.1}):.*"));
    }

    @Test
    void whatMayBeScaledPublishesNothing() {
        assertThat(List.of("web", "advising", "mentoring"))
                .allSatisfy(service -> assertThat(containers.get(service)).doesNotContainKeys("ports", "container_name"));
    }

    @SuppressWarnings("unchecked") // as the file is made
    private Map<String, Object> of(String container, String part) {
        return (Map<String, Object>) containers.get(container).get(part);
    }

    @SuppressWarnings("unchecked") // as the file is made
    private static Map<String, Map<String, Object>> read() {
        try (var file = Files.newBufferedReader(Path.of("..", "docker-compose.yml"))) {
            return (Map<String, Map<String, Object>>)
                    ((Map<String, Object>) new Yaml().load(file)).get("services");
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
