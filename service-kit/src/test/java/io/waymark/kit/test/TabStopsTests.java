package io.waymark.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TabStopsTests {

    private final Page page = Chromium.open(1280, ColorScheme.LIGHT);

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void findNothingWhereAllIsReachedInOrderAndSeen() {
        assertThat(errors("""
                <a href="#a">First</a>
                <details><summary>More</summary><a href="#b">Folded</a></details>
                <label><input type="radio" name="r"> One</label> <label><input type="radio" name="r"> Two</label>
                <button disabled>Not now</button>
                """)).isEmpty();
    }

    @Test
    void findWhatIsNotSeen() {
        assertThat(errors("<a href='#a' style='outline: none'>First</a>"))
                .singleElement()
                .asString()
                .startsWith("not seen");
    }

    @Test
    void findWhatIsOutOfOrder() {
        assertThat(errors("<a href='#a'>First</a> <a href='#b' tabindex='2'>Second</a>"))
                .anyMatch(error -> error.startsWith("out of order"));
    }

    @Test
    void findWhatIsPassedOver() {
        assertThat(errors("<button onfocus='this.nextElementSibling.focus()'>First</button><button>Second</button>"))
                .anyMatch(error -> error.startsWith("not reached by Tab: <button onfocus"));
    }

    @Test
    void findWhereThereIsNoWayOut() {
        assertThat(errors("<input onkeydown='event.preventDefault()'><a href='#a'>After it</a>"))
                .contains("no way out by Tab")
                .anyMatch(error -> error.startsWith("not reached by Tab: <a"));
    }

    private List<String> errors(String body) {
        page.setContent("<style>:focus-visible { outline: 3px solid navy }</style><main>%s</main>".formatted(body));
        return TabStops.errors(page);
    }
}
