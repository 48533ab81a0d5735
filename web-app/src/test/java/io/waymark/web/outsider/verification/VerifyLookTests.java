package io.waymark.web.outsider.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.OutsideVerificationView;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.test.Chromium;
import io.waymark.kit.test.PageLook;
import io.waymark.web.outsider.link.VerificationLinks;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.Keyboard;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.staff.Services;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** The page in a real browser, where nobody is signed in. */
public class VerifyLookTests extends VerifyPageTests {

    @Autowired
    private VerificationLinks links;

    @BeforeEach
    void haveALink() {
        Mockito.reset(links);
        given(links.open(eq(SECRET), any())).willReturn(VISIT);
        given(linked.document()).willAnswer(_ -> Services.diploma());
        given(links.open(eq("spent"), any())).willThrow(new NotFoundException("link-spent", "Spent."));
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(PATH, waiting()),
                Arguments.of(PATH, answered(null)),
                Arguments.of(PATH, answered(Dispute.NOT_RIGHT)),
                Arguments.of(PATH + "/document/preview", waiting()),
                Arguments.of("/verify/spent", waiting()));
    }

    public static Stream<String> routes() {
        return looks().map(look -> (String) look.get()[0]);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void hasNoBarrierAndFitsOnAPhone(String path, OutsideVerificationView asked) {
        given(linked.show()).willReturn(asked);
        try (var page = Chromium.open(390, ColorScheme.LIGHT)) {
            page.navigate(url(path));

            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isSaidByBundlesAloneAndHasRoomForLongerTexts(String path, OutsideVerificationView asked) {
        given(linked.show()).willReturn(asked);
        try (var page = PseudoPages.browser(null, 1280)) {
            page.navigate(url(path));

            assertThat(new PseudoPages(Fixtures.texts()).errors(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isAnsweredByKeysAlone(boolean scripts) {
        given(linked.show()).willReturn(waiting());
        try (var keys = Keyboard.of(null, scripts)) {
            keys.open(url(PATH));
            keys.tabTo("input[name=level]");
            keys.press("Space");
            keys.tabTo("#comment");
            keys.type("Good work.");
            keys.tabTo("button[value=verify]");
            keys.backTo("#comment");
            keys.tabTo("button[value=verify]");
            keys.send();
        }

        then(linked).should().verify(new VerifyEvidence("met", "Good work."), new Revision(4));
    }
}
