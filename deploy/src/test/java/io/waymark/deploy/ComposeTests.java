package io.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the containers may do and know, as {@code docker-compose.yml} says it. */
class ComposeTests {

    private static final Set<String> JOBS =
            Set.of("web-migrate", "advising-migrate", "mentoring-migrate", "backup", "restore");

    private final JsonObject containers =
            Yaml.read(Path.of("..", "docker-compose.yml")).getFirst().getAsJsonObject("services");

    @Test
    void noContainerWritesToItsOwnFilesOrMayDoMoreThanItNeeds() {
        assertThat(containers.asMap()).hasSizeGreaterThan(8).allSatisfy((name, container) -> {
            assertThat(Yaml.at(container, "read_only").toString()).isEqualTo("true");
            assertThat(Yaml.at(container, "cap_drop").toString()).isEqualTo("[\"ALL\"]");
            assertThat(Yaml.at(container, "security_opt").toString()).contains("no-new-privileges:true");
            assertThat(Yaml.at(container, "mem_limit").toString()).matches("\"\\d+[mg]\"");
            assertThat(Yaml.at(container, "logging").toString()).contains("max-size", "max-file");
        });
    }

    @Test
    void onlyJobsKnowTheOwnersPassword() {
        var knowing = containers.entrySet().stream()
                .filter(it -> it.getValue().toString().contains("OWNER_DATABASE_PASSWORD"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(knowing).containsAll(JOBS);
        assertThat(knowing)
                .isSubsetOf(Stream.concat(JOBS.stream(), Stream.of("postgres")).toList());
    }

    @Test
    void aServiceStartsAfterItsSchemaAndOnlyChecksIt() {
        assertThat(List.of("web", "advising", "mentoring")).allSatisfy(service -> {
            assertThat(Yaml.at(containers, service + ".depends_on." + service + "-migrate.condition")
                            .toString())
                    .isEqualTo("\"service_completed_successfully\"");
            assertThat(Yaml.at(containers, service + ".environment.WAYMARK_MIGRATION_ATSTART")
                            .toString())
                    .isEqualTo("\"false\"");
        });
    }

    @Test
    void onlyThisMachineReachesAPortUnlessToldOtherwise() {
        var ports = containers.asMap().values().stream()
                .map(container -> Yaml.at(container, "ports"))
                .filter(JsonElement::isJsonArray)
                .flatMap(published -> published.getAsJsonArray().asList().stream())
                .map(JsonElement::getAsString)
                .toList();

        assertThat(ports)
                .isNotEmpty()
                .allMatch(port -> port.matches("(127\\.0\\.0\\.1|\\$\\{\\w*BIND:-127\\.0\\.0\\.1}):.*"));
    }

    @Test
    void whatMayBeScaledPublishesNothing() {
        assertThat(List.of("web", "advising", "mentoring"))
                .allSatisfy(service -> assertThat(
                                Yaml.at(containers, service).getAsJsonObject().keySet())
                        .doesNotContain("ports", "container_name"));
    }
}
