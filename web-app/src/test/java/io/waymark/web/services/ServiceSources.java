package io.waymark.web.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of whatever can refuse something, as they lie beside ours. */
public final class ServiceSources {

    private ServiceSources() {}

    static Stream<String> ofAll() {
        return Stream.of("roadmap-core", "service-kit", "scheduling", "advising-service", "mentor-service", "web-app")
                .flatMap(module -> of(Path.of("..", module, "src/main/java")));
    }

    public static Stream<String> of(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(ServiceSources::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands first in parentheses after this, where it is a code. */
    static Set<String> codesAfter(String call) {
        var code = Pattern.compile(call + "\\(\\s*\"([a-z][a-z0-9-]+)\"");
        return ofAll().flatMap(source -> code.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes of errors of imports, which stand after whatever names the place. */
    static Set<String> errorsAfter(String call) {
        var code = Pattern.compile(
                call
                        + "\\((?:(?:[^\";]|\"\")*?,)?\\s*\"([a-z][a-z0-9]*-[a-z0-9-]+|archive|image|json|numbers|opendocument|pdf|unreadable|video|xml)\"");
        return Stream.of("imports", "csv")
                .flatMap(feature -> of(Path.of("../advising-service/src/main/java/io/waymark/advising", feature)))
                .flatMap(source -> code.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
