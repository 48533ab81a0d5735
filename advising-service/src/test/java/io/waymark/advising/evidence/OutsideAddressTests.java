package io.waymark.advising.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({
        "registry@ahima.org, true",
        "Registry@Certification.AHIMA.org, true",
        "registry@notahima.org, false",
        "registry@ahima.org.example, false",
        "'ahima.org@evil.example', false"
    })
    void isOfADomainOrOfOneBelowIt(String address, boolean of) {
        assertThat(new OutsideAddress(address).isOf("ahima.org")).isEqualTo(of);
    }

    @Test
    void isOfNoDomainAtWhichAnybodyHasAnAddress() {
        assertThat(new OutsideAddress("registry@gmail.com").isOf("gmail.com")).isFalse();
    }
}
