package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportColumnTests {

    @ParameterizedTest
    @EnumSource(ImportColumn.class)
    void isNamedByItsHeaderInWhateverCase(ImportColumn column) {
        assertThat(ImportColumn.named(column.header())).contains(column);
        assertThat(ImportColumn.named(" " + column.name() + "\u00a0")).contains(column);
        assertThat(ImportColumn.named(column.header().replace('_', ' '))).contains(column);
    }

    @ParameterizedTest
    @CsvSource({
        "E-mail, EMAIL",
        "Email Address, EMAIL",
        "firstName, GIVEN_NAME",
        "Last Name, FAMILY_NAME",
        "Identifier, NUMBER",
        "advisorNumber, ADVISOR_NUMBER",
        "Started on, STARTED_ON"
    })
    void isNamedAsOtherSystemsDo(String header, ImportColumn column) {
        assertThat(ImportColumn.named(header)).contains(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sourcedId", "enabledUser", "username", "mail", "advisor"})
    void isNotGuessed(String header) {
        assertThat(ImportColumn.named(header)).isEmpty();
    }

    @Test
    void isToldAmongAllThatThereAre() {
        assertThat(ImportColumn.headers()).hasSize(ImportColumn.values().length);
    }
}
