package io.waymark.web.ui.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.web.ui.form.Choice;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;

class IcuMessageSourceTests {

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private final MessageBundles bundles = new MessageBundles(Map.of(
            Locale.ROOT,
            Map.of(
                    "steps",
                    "{0, plural, =0 {No steps} one {# step} other {# steps}} left",
                    "greeting",
                    "Hi {name}, you have {count, number} credits",
                    "plain",
                    "100 % done",
                    "only-english",
                    "Only in English"),
            POLISH,
            Map.of("steps", "{0, plural, one {# krok} few {# kroki} many {# kroków} other {# kroku}}")));

    private final Texts texts = new Texts(new IcuMessageSource(bundles));

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"0, No steps left", "1, 1 step left", "2, 2 steps left", "1000, '1,000 steps left'"})
    void choosesTheWordByNumber(int count, String said) {
        LocaleContextHolder.setLocale(Locale.US);

        assertThat(texts.say("steps", count)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 krok", "3, 3 kroki", "5, 5 kroków", "22, 22 kroki"})
    void choosesItByTheRulesOfTheLanguage(int count, String said) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("pl-PL"));

        assertThat(texts.say("steps", count)).isEqualTo(said);
    }

    @Test
    void speaksEnglishWhereTheLanguageHasNoText() {
        LocaleContextHolder.setLocale(POLISH);

        assertThat(texts.say("only-english")).isEqualTo("Only in English");
    }

    @Test
    void takesArgumentsByName() {
        LocaleContextHolder.setLocale(Locale.US);

        assertThat(texts.sayOr("greeting", Map.of("name", "Maya", "count", 1200), "?"))
                .isEqualTo("Hi Maya, you have 1,200 credits");
        assertThat(texts.say("greeting", Map.of("name", "{0}", "count", 3))).isEqualTo("Hi {0}, you have 3 credits");
    }

    @Test
    void saysSomethingElseWhereThereIsNoText() {
        assertThat(texts.sayOr("refusal.unknown", Map.of(), "It did not work.")).isEqualTo("It did not work.");
        assertThatExceptionOfType(NoSuchMessageException.class).isThrownBy(() -> texts.say("unknown"));
    }

    @Test
    void leavesATextWithoutArgumentsAsItIsWritten() {
        assertThat(texts.say("plain", 7)).isEqualTo("100 % done");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Monday | Monday", "Monday,Friday | Monday and Friday", "Mo,Tu,We | Mo, Tu, and We"})
    void listsSeveralInASentence(String several, String said) {
        LocaleContextHolder.setLocale(Locale.US);

        assertThat(texts.list(List.of(several.split(",")))).isEqualTo(said);
        assertThat(texts.anyOf(List.of(several.split(",")))).isEqualTo(said.replace("and", "or"));
    }

    @Test
    void speaksToAReaderAndThenAsBefore() {
        LocaleContextHolder.setLocale(Locale.US);

        var said = ReadBy.say(
                POLISH,
                ZoneId.of("Europe/Warsaw"),
                () -> texts.say("steps", 3) + LocaleContextHolder.getTimeZone().getID());

        assertThat(said).isEqualTo("3 krokiEurope/Warsaw");
        assertThat(LocaleContextHolder.getLocale()).isEqualTo(Locale.US);
    }

    @Test
    void speaksAsBeforeEvenAfterAFailure() {
        LocaleContextHolder.setLocale(Locale.US);

        assertThatExceptionOfType(NoSuchMessageException.class)
                .isThrownBy(() -> ReadBy.say(POLISH, ZoneId.of("Europe/Warsaw"), () -> texts.say("unknown")));

        assertThat(LocaleContextHolder.getLocale()).isEqualTo(Locale.US);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "en-US", "pl"})
    void offersItsLanguagesInTheirOwnWords(@Nullable String current) {
        assertThat(bundles.languages().choices(current))
                .containsExactly(new Choice("en-US", "English (United States)"), new Choice("pl", "polski"));
    }

    @Test
    void offersTheLanguageInUseToo() {
        assertThat(bundles.languages().choices("fr-CA")).last().isEqualTo(new Choice("fr-CA", "français (Canada)"));
    }
}
