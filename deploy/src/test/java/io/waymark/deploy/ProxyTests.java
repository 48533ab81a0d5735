package io.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the proxy does, as {@code haproxy.cfg} says it. */
class ProxyTests {

    private static final Pattern FORMAT = Pattern.compile("(?m)^ *log-format (.*)$");

    /** What haproxy calls the request line, its path, its query, all of its address, and captured headers. */
    private static final Pattern ADDRESS =
            Pattern.compile("%\\{?[-+,QXE]*}?(r|HP|HPO|HQ|HU|HV|hr|hs|hrl|hsl|\\[)(?![A-Za-z])");

    @Test
    void writesNoAddressIntoItsLogForSomeOpenDoors() throws IOException {
        var settings = Files.readString(Path.of("proxy", "haproxy.cfg"));

        assertThat(settings).doesNotContain("option httplog");
        assertThat(FORMAT.matcher(settings).results())
                .singleElement()
                .satisfies(format ->
                        assertThat(format.group(1)).contains("%HM", "%ST").doesNotContainPattern(ADDRESS));
    }
}
