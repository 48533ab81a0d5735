package io.waymark.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.signin.AttemptLimit.Counted;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class AttemptLimitTests {

    @Test
    void countsWhoSignsInByAccountByPlaceAndByBoth() {
        assertThat(AttemptLimit.onSigningIn("alder-valley", " Maya@Alder.example ", "192.0.2.7"))
                .containsExactly(
                        new Counted(
                                AttemptLimit.ACCOUNT_FROM_ADDRESS,
                                List.of("alder-valley", "maya@alder.example", "c0000207")),
                        new Counted(AttemptLimit.ACCOUNT, List.of("alder-valley", "maya@alder.example")),
                        new Counted(AttemptLimit.ADDRESS, List.of("c0000207")));
    }

    /** In Turkish, the small letter of I is another. */
    @Test
    void countsAnAddressAlikeInEveryLanguageOfTheServer() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(AttemptLimit.onAskingForALink("alder-valley", "MIA@ALDER.EXAMPLE", "192.0.2.7"))
                    .extracting(Counted::whose)
                    .contains(List.of("alder-valley", "mia@alder.example"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.7, ::ffff:192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "unknown, unknown, true",
        "unknown, elsewhere, false"
    })
    void takesANetworkOfIpv6ForOnePlace(String one, String other, boolean same) {
        assertThat(AttemptLimit.onUsingALink(one).equals(AttemptLimit.onUsingALink(other)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCOUNT_FROM_ADDRESS, PT5M",
        "ACCOUNT, PT16M40S",
        "ADDRESS, PT16M40S",
        "LETTERS_TO_ACCOUNT, PT30M",
        "LETTERS_FROM_ADDRESS, PT16M40S"
    })
    void isWholeAgainAfterAsMuchTimeAsItHolds(AttemptLimit limit, Duration whole) {
        assertThat(limit.whole()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 2, 1", "PT-5S, 2, 1", "PT1S, 2, 1", "PT59S, 60, 1", "PT2M30S, 151, 3"})
    void saysHowLongToWaitAndNeverTooLittle(Duration wait, String seconds, long minutes) {
        var tooMany = new TooManyAttemptsException(wait);

        assertThat(tooMany.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(tooMany.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo(seconds);
        assertThat(tooMany.minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"a, a, true", "a, b, false", "a, , false", "'', '', true"})
    void wantsAPasswordTypedTwiceTheSame(String password, String again, boolean same) {
        assertThat(new ChoosePasswordForm("t", password, again).isTypedTwiceTheSame())
                .isEqualTo(same);
    }
}
