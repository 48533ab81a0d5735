package io.waymark.advising.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideAddressTests {

    private static final OutsideAddress MAYA = new OutsideAddress("maya@alder.example");

    @ParameterizedTest
    @CsvSource({
        "maya@alder.example, true",
        "' Maya@Alder.Example ', true",
        "maya+boss@alder.example, true",
        "maya+a+b@alder.example, true",
        "maya.o@alder.example, false",
        "maya@other.example, false",
        "+maya@alder.example, false",
        "maya@alder+x.example, false"
    })
    void reachesTheSameMailboxWhateverItsCaseAndLabel(String address, boolean same) {
        assertThat(new OutsideAddress(address).reaches(MAYA)).isEqualTo(same);
    }
}
