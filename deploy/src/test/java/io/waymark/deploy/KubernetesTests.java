package io.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the manifests are what Kubernetes understands, and say what each container may do. */
class KubernetesTests {

    private static final Path FOLDER = Path.of("kubernetes");
    private static final Path BASE = FOLDER.resolve("base");

    @Test
    void kubernetesKnowsEveryFieldAndMissesNone() throws IOException {
        var files = manifests(FOLDER);

        assertThat(files).hasSizeGreaterThan(8);
        assertThat(files)
                .allSatisfy(file -> Yaml.read(file)
                        .forEach(manifest -> assertThatCode(() -> validate(manifest))
                                .as("%s: %s", file, Yaml.at(manifest, "metadata.name"))
                                .doesNotThrowAnyException()));
    }

    @Test
    void aFieldThatKubernetesDoesNotKnowIsFound() {
        var manifest = ofKind("Deployment").getFirst().deepCopy();
        container(manifest).addProperty("readinesProbe", "misspelled");

        assertThatThrownBy(() -> validate(manifest)).hasStackTraceContaining("readinesProbe");
    }

    @Test
    void everyFileIsListed() throws IOException {
        for (var folder : List.of(BASE, FOLDER.resolve("example"))) {
            var listed = Files.readString(folder.resolve("kustomization.yaml"));

            assertThat(manifests(folder))
                    .allSatisfy(file -> assertThat(listed)
                            .contains(" " + folder.relativize(file).toString()));
        }
    }

    @Test
    void noContainerMayMoreThanItNeeds() {
        var pods = Stream.concat(ofKind("Deployment").stream(), ofKind("Job").stream());

        assertThat(pods).hasSize(6).allSatisfy(manifest -> {
            var container = container(manifest);
            assertThat(Yaml.at(container, "securityContext.capabilities.drop").toString())
                    .isEqualTo("[\"ALL\"]");
            assertThat(Yaml.at(container, "securityContext.readOnlyRootFilesystem")
                            .getAsBoolean())
                    .isTrue();
            assertThat(Yaml.at(container, "securityContext.allowPrivilegeEscalation")
                            .getAsBoolean())
                    .isFalse();
            assertThat(Yaml.at(container, "resources.limits.memory").getAsString())
                    .endsWith("i");
            assertThat(Yaml.at(manifest, "spec.template.spec.securityContext.runAsNonRoot")
                            .getAsBoolean())
                    .isTrue();
            assertThat(Yaml.at(manifest, "spec.template.spec.automountServiceAccountToken")
                            .getAsBoolean())
                    .isFalse();
        });
    }

    @Test
    void aServiceIsProbedAndStaysWhenANodeGoes() {
        var spared = ofKind("PodDisruptionBudget").stream()
                .map(budget -> Yaml.at(budget, "metadata.name"))
                .toList();

        assertThat(ofKind("Deployment")).hasSize(3).allSatisfy(deployment -> {
            assertThat(container(deployment).keySet()).contains("startupProbe", "livenessProbe", "readinessProbe");
            assertThat(spared).contains(Yaml.at(deployment, "metadata.name"));
            assertThat(Yaml.at(deployment, "spec.strategy.rollingUpdate.maxUnavailable")
                            .getAsInt())
                    .isZero();
        });
    }

    @Test
    void onlyJobsKnowTheOwnerAndNoSecretIsKeptHere() {
        assertThat(ofKind("Deployment"))
                .allSatisfy(it -> assertThat(it.toString())
                        .doesNotContain("waymark-owner")
                        .contains("{\"name\":\"WAYMARK_MIGRATION_ATSTART\",\"value\":\"false\"}"));
        assertThat(ofKind("Job")).allSatisfy(it -> assertThat(it.toString()).contains("waymark-owner"));
        assertThat(ofKind("Secret")).isEmpty();
    }

    private static List<JsonObject> ofKind(String kind) {
        try {
            return manifests(BASE).stream()
                    .flatMap(file -> Yaml.read(file).stream())
                    .filter(manifest -> manifest.get("kind").getAsString().equals(kind))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static JsonObject container(JsonObject manifest) {
        return Yaml.at(manifest, "spec.template.spec.containers")
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
    }

    private static List<Path> manifests(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("kustomization.yaml"))
                    .toList();
        }
    }

    /** The classes made of Kubernetes's own schemas refuse an unknown field, and one that is missing. */
    private static void validate(JsonObject manifest) throws Throwable {
        try {
            Class.forName("io.kubernetes.client.openapi.models.V1"
                            + manifest.get("kind").getAsString())
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, manifest);
        } catch (InvocationTargetException invalid) {
            throw invalid.getCause();
        }
    }
}
