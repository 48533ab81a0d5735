package io.waymark.web.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.evidence.OutsideVerificationView;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.test.Chromium;
import io.waymark.web.outside.VerificationLinks;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** The page in a real browser, where nobody is signed in. */
class VerifyLookTests extends VerifyPageTests {

    @Autowired
    private VerificationLinks links;

    @BeforeEach
    void haveALink() {
        Mockito.reset(links);
        given(links.open(eq(SECRET), any())).willReturn(VISIT);
        given(links.open(eq("spent"), any())).willThrow(new NotFoundException("link-spent", "Spent."));
    }

    static Stream<Arguments> looks() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> Stream.of(
                        Arguments.of(scheme, PATH, waiting()),
                        Arguments.of(scheme, PATH, answered(null)),
                        Arguments.of(scheme, "/verify/spent", waiting())));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void hasNoBarrierAndFitsOnAPhone(ColorScheme scheme, String path, OutsideVerificationView asked) {
        given(linked.show()).willReturn(asked);
        try (var page = Chromium.open(390, scheme)) {
            page.navigate(url(path));

            assertThat(Chromium.barriers(page)).isEmpty();
            assertThat(Chromium.widthOn(page, 320)).isEqualTo(320);
        }
    }

    @Test
    void isAnsweredWithoutScripts() {
        given(linked.show()).willReturn(waiting());
        try (var page = Chromium.openWithoutScripts(390)) {
            page.navigate(url(PATH));
            page.locator("input[name=level][value=met]").check();
            page.fill("#comment", "Good work.");
            page.locator("button[value=verify]").click();
            page.waitForLoadState();
        }

        then(linked).should().verify(new VerifyEvidence("met", "Good work."), new Revision(4));
    }
}
