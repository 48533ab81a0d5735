package io.waymark.advising.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.refusal.RuleViolationException;
import org.junit.jupiter.api.Test;

class InstitutionRuleTests {

    private final Institution alder = new Institution("alder", "Alder Valley College", "America/New_York");

    @Test
    void hasTheIdOfItsSlugOnWhateverInstance() {
        assertThat(alder.getId()).isEqualTo(Institution.idOf("alder").value());
        assertThat(Institution.idOf("alder").value()).hasToString("6e5fe9a7-7e2c-5bf7-baad-dbaf967ccc57");
        assertThat(Institution.idOf("birch")).isNotEqualTo(Institution.idOf("alder"));
    }

    @Test
    void readsAmericanEnglishUnlessItSaysOtherwise() {
        assertThat(alder.getLanguage()).isEqualTo("en-US");

        alder.present("Alder Valley College", "America/New_York", "es");
        alder.present("Alder Valley College", "America/New_York", null);

        assertThat(alder.getLanguage()).isEqualTo("es");
    }

    @Test
    void changesItsNameAndZoneAndKeepsItsSlug() {
        alder.present("Alder College", "America/Chicago", null);

        assertThat(alder)
                .returns("Alder College", Institution::getName)
                .returns("America/Chicago", Institution::getZone)
                .returns("alder", Institution::getSlug)
                .returns(Institution.idOf("alder").value(), Institution::getId);
    }

    @Test
    void liesInAZoneAndReadsALanguageThatThereAre() {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> new Institution("mars", "Mars College", "Mars/Olympus"));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> alder.present("Alder", "Mars/Olympus", null));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> alder.present("Alder", "America/Chicago", "martian"));
    }
}
