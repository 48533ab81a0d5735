package io.waymark.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of the pages as they lie in the sources: Java in one tree, everything else of a feature in its twin. */
public final class PageFiles {

    private static final Path JAVA = Path.of("src/main/java/io/waymark/web");
    private static final Path RESOURCES = Path.of("src/main/resources/io/waymark/web");

    private PageFiles() {}

    /** Every folder below either tree that holds files. */
    public static Set<Feature> features() {
        var features = new TreeSet<Feature>();
        for (var tree : new Path[] {JAVA, RESOURCES}) {
            try (var files = Files.walk(tree)) {
                files.filter(Files::isRegularFile)
                        .map(file -> tree.relativize(file.getParent()).toString())
                        .filter(path -> !path.isEmpty())
                        .map(Feature::new)
                        .forEach(features::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return features;
    }

    /** @param path below either tree, e.g. {@code student/roadmap} */
    public record Feature(String path) implements Comparable<Feature> {

        /** Whether other features may say what this one says. */
        public boolean isShared() {
            return path.startsWith("ui/") || path.equals("services");
        }

        public Stream<String> sources() {
            return texts(JAVA, ".java");
        }

        public Stream<String> templates() {
            return texts(RESOURCES, ".html");
        }

        public Stream<String> templateNames() {
            return files(RESOURCES, ".html")
                    .map(file -> file.getFileName().toString().replace(".html", ""));
        }

        public Stream<String> styles() {
            return texts(RESOURCES, ".css");
        }

        public Properties messages() {
            var messages = new Properties();
            var bundle = RESOURCES.resolve(path).resolve("messages.properties");
            if (Files.exists(bundle)) {
                try (var reader = Files.newBufferedReader(bundle)) {
                    messages.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return messages;
        }

        @Override
        public int compareTo(Feature other) {
            return path.compareTo(other.path);
        }

        @Override
        public String toString() {
            return path;
        }

        private Stream<String> texts(Path tree, String ending) {
            return files(tree, ending).map(Feature::read);
        }

        private Stream<Path> files(Path tree, String ending) {
            var folder = tree.resolve(path);
            if (!Files.isDirectory(folder)) {
                return Stream.empty();
            }
            try (var files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
