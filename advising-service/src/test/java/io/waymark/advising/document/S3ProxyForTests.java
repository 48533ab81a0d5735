package io.waymark.advising.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 store that keeps its objects in a folder, in a JVM of its own; one for all tests of this JVM. */
final class S3ProxyForTests {

    private static final String BUCKET = "waymark";
    static final String WHO = "only-for-tests";

    private static final Path HOME = Path.of("src/test/s3proxy").toAbsolutePath();
    private static final Pattern STARTED = Pattern.compile("Started ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");

    private S3ProxyForTests() {}

    private static final class Holder {
        static final URI ENDPOINT = start();
    }

    static URI endpoint() {
        return Holder.ENDPOINT;
    }

    static S3Documents documents() {
        return documentsAt(endpoint());
    }

    static S3Documents documentsAt(URI endpoint) {
        return new S3Documents(
                new DocumentProperties.Bucket(BUCKET, "us-east-1", endpoint, true, Duration.ofSeconds(10)));
    }

    private static URI start() {
        try {
            var folder = Files.createTempDirectory("s3proxy-");
            Files.createDirectory(folder.resolve("objects"));
            var process = new ProcessBuilder(command(settings(folder)))
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var said = process.inputReader();
            var endpoint = URI.create("http://127.0.0.1:" + port(said));
            Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
            // as a deployment says who it is: environment and system properties are read alike
            System.setProperty("aws.accessKeyId", WHO);
            System.setProperty("aws.secretAccessKey", WHO);
            createBucket(endpoint);
            return endpoint;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(Path settings) throws IOException {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx64m",
                "-Dlogback.configurationFile=" + HOME.resolve("logback.xml"),
                "-cp",
                Files.readString(HOME.resolve("target/s3proxy.classpath")).strip(),
                "org.gaul.s3proxy.Main",
                "--properties",
                settings.toString());
    }

    private static Path settings(Path folder) throws IOException {
        return Files.writeString(folder.resolve("s3proxy.properties"), """
                s3proxy.endpoint=http://127.0.0.1:0
                s3proxy.authorization=aws-v4
                s3proxy.ignore-unknown-headers=true
                s3proxy.identity=%1$s
                s3proxy.credential=%1$s
                jclouds.provider=filesystem-nio2
                jclouds.identity=nobody
                jclouds.credential=nothing
                jclouds.filesystem.basedir=%2$s
                """.formatted(WHO, folder.resolve("objects")));
    }

    private static String port(BufferedReader said) {
        return said.lines()
                .map(STARTED::matcher)
                .filter(it -> it.find())
                .map(it -> it.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("S3Proxy did not start."));
    }

    private static void createBucket(URI endpoint) {
        try (var s3 = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .build()) {
            s3.createBucket(request -> request.bucket(BUCKET));
        }
    }
}
