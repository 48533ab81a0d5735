package io.waymark.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.platform.Java;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees whose first try does not work: one sentence. */
@Execution(ExecutionMode.CONCURRENT)
class LocalStackTests {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "65534"})
    void takesThreePortsInARow(String port) throws IOException, InterruptedException {
        cannotStart("-Dwaymark.port takes a number from 1 to 65533 and not " + port, "-Dwaymark.port=" + port);
    }

    @Test
    void doesNotStartWhereSomethingElseListens() throws IOException, InterruptedException {
        try (var other = new ServerSocket(0)) {
            var port = Math.max(1, other.getLocalPort() - 2);

            cannotStart("is in use", "-Dwaymark.port=" + port);
        }
    }

    @Test
    void listensAtAnAddressOnly() throws IOException, InterruptedException {
        cannotStart("-Dwaymark.bind takes an address of this machine", "-Dwaymark.bind=not an address");
    }

    @Test
    void doesNotStartOnDataOfSomethingElse(@TempDir Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        cannotStart("holds something else", "-Dwaymark.data=" + folder, "-Dwaymark.port=" + freePort());
    }

    private static void cannotStart(String why, String... settings) throws IOException, InterruptedException {
        var start = Java.run(LocalStack.class, List.of(settings));

        assertThat(start.status()).as(start.toString()).isEqualTo(1);
        assertThat(start.output()).isBlank();
        assertThat(start.errors().strip())
                .startsWith("Waymark did not start.")
                .contains(why)
                .doesNotContain("\n");
    }

    private static int freePort() {
        return io.waymark.stack.platform.Ports.free().web();
    }
}
