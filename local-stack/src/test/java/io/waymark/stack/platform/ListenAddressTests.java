package io.waymark.stack.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenAddressTests {

    /** The services find each other, and people find the pages, where they listen. */
    @ParameterizedTest
    @CsvSource({
        "'', localhost, false",
        "127.0.0.1, localhost, false",
        "127.0.0.2, 127.0.0.2, false",
        "0.0.0.0, localhost, true",
        "::, localhost, true",
        "::1, [0:0:0:0:0:0:0:1], false",
        "192.168.7.5, 192.168.7.5, true"
    })
    void isCalledInAddressesAsItIsReached(String chosen, String host, boolean open) {
        var address = ListenAddress.of(chosen);

        assertThat(address.urlHost()).isEqualTo(host);
        assertThat(address.isOpen()).isEqualTo(open);
    }
}
