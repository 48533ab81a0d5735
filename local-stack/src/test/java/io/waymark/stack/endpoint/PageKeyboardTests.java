package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.kit.test.TabStops;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page by Tab alone: from the top to the end in order, each stop in sight, and nothing left out. */
@Order(1)
class PageKeyboardTests {

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void isReachedByTabFromTopToEnd(Role role) {
        try (var page = PageLookTests.signIn(role)) {
            assertThat(PageLookTests.pagesOf(role).flatMap(path -> {
                        page.navigate(App.WEB.url() + path);
                        return TabStops.errors(page).stream().map(error -> path + " " + error);
                    }))
                    .isEmpty();
        }
    }
}
