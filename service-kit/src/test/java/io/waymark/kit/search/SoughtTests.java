package io.waymark.kit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Anh Nguyễn           | Nguyen
            Anh Nguyễn           | Nguyễn, Anh
            Anh Nguyễn           | Nguyễn Anh
            Anh Nguyễn           | ngu a
            Anh Nguyễn           | Nguyễn,Anh
            Renée D’Arcy         | D'Arcy
            Renée D’Arcy         | d’arcy
            Renée D’Arcy         | darcy
            Renée D’Arcy         | arcy
            Renée D’Arcy         | d arcy
            Renée D'Arcy         | D’Arcy
            Renée D'Arcy         | dʼa
            Conan O'Brien        | OBrien
            Conan OBrien         | O'Brien
            Bob Świątek          | Swiatek
            Łukasz Kot           | lukasz
            Lukasz Kot           | Łukasz
            Eva Straße           | strasse
            Eva Strasse          | STRAẞE
            Øystein Ås           | oystein
            Øystein Ås           | as
            İpek Işık            | ipek
            İpek Işık            | isik
            İpek Işık            | IŞIK
            Irem Ilgaz           | ırem
            Νίκος Σίσυφος        | ΣΙΣΥΦΟΣ
            Νίκος Σίσυφος        | σισυφοσ
            Anne-Marie Duval     | anne marie
            Anne-Marie Duval     | annemarie
            Anne-Marie Duval     | anne‐marie
            Anne Marie Duval     | anne-marie
            Anne Marie Duval     | Marie
            Juan de la Cruz      | delacruz
            José Muñoz           | jose munoz
            Kaʻiulani Hawaiʻi    | kaiulani hawaii
            Ærø Þór Đặng         | aero thor dang
            Ｗａｙｎｅ            | wayne
            Сергей Королёв       | КОРОЛЕВ
            हिन्दी               | हिन्दी
            Mar­vin              | marvin
            rw.anh@alder.example | rw.anh@alder.example
            rw.anh@alder.example | anh@al
            RW-S2                | rw-s2
            RW-S2                | rws2
            0071234              | 0071
            """)
    void findsWhatPeopleType(String text, String typed) {
        assertThat(Sought.of(typed).finds(text)).isTrue();
        assertThat(Sought.of(Normalizer.normalize(typed, Form.NFD)).finds(text)).isTrue();
        assertThat(Sought.of(typed).finds(Normalizer.normalize(text, Form.NFD))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anh Nguyễn   | guyen
            Anh Nguyễn   | nguyen bob
            Anh Nguyễn   | n%n
            Anh Nguyễn   | n_uyen
            Bob Świątek  | swiatekk
            हिन्दी       | हान्दी
            """)
    void findsNothingElse(String text, String typed) {
        assertThat(Sought.of(typed).finds(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "- %"})
    void findsSignsWhereTheyAre(String signs) {
        assertThat(Sought.of(signs).finds("100% _ of \\")).isTrue();
        assertThat(Sought.of(signs).finds("100 percent of everything")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\0", "\uD800", "- '", "."})
    void findsNothingByMarksAlone(String marks) {
        assertThat(Sought.of(marks).finds("'All' - of. it")).isFalse();
    }

    @Test
    void findsEverythingByNothing() {
        assertThat(Sought.of(" ").isEverything()).isTrue();
        assertThat(Sought.of(null).finds("Anh")).isTrue();
    }

    @Test
    void asksForSoMuchOfALongWordAsIsKeptOfIt() {
        var word = "𝒜".repeat(30) + "x".repeat(70);

        assertThat(Sought.of(word).finds(word)).isTrue();
        assertThat(SearchWords.of(word)).isEqualTo("a".repeat(30) + "x".repeat(10));
    }

    @Test
    void keepsAWordOnceAndOneForEachBeginning() {
        assertThat(SearchWords.of("D’Arcy", "Renée D’Arcy", null)).isEqualTo("arcy darcy reneedarcy");
    }
}
