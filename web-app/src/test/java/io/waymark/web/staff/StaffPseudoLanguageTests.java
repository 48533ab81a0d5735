package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of staff in a language whose texts are longer, and whose words nobody has put together. */
public class StaffPseudoLanguageTests extends StaffPageTests {

    private final PseudoPages pages = new PseudoPages(Fixtures.texts());

    public static Stream<Arguments> routes() {
        return Routes.OF.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(path -> Arguments.of(of.getKey(), path)));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isSaidByBundlesAloneAndHasRoomForLongerTexts(Role role, String path) {
        try (var page = PseudoPages.browser(role, 1280)) {
            page.navigate(url(path));
            assertThat(pages.errors(page)).isEmpty();
        }
    }
}
