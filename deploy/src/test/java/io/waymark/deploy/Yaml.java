package io.waymark.deploy;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Files of settings, read as trees. */
final class Yaml {

    private Yaml() {}

    static List<JsonObject> read(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            var yaml = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions()));
            return StreamSupport.stream(yaml.loadAll(text).spliterator(), false)
                    .map(document -> new Gson().toJsonTree(document).getAsJsonObject())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What is there, or nothing that can be asked further. */
    static JsonElement at(JsonElement tree, String path) {
        var found = tree;
        for (var step : path.split("\\.")) {
            found = found.isJsonObject() && found.getAsJsonObject().has(step)
                    ? found.getAsJsonObject().get(step)
                    : JsonNull.INSTANCE;
        }
        return found;
    }
}
