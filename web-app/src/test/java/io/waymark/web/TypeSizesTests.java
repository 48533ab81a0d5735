package io.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.TypeSizes.TypeSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types stay small, most stay within their package, and there is nearly as much test as code; {@link TypeSizes} counts. */
class TypeSizesTests {

    private final TypeSizes main = TypeSizes.below(Path.of("src/main/java"));

    @Test
    void halfOfTheTypesHaveAtMost20Lines() {
        assertThat(main.atMost(.5)).isLessThanOrEqualTo(20);
    }

    @Test
    void nineOfTenTypesHaveAtMost70Lines() {
        assertThat(main.atMost(.9)).isLessThanOrEqualTo(70);
    }

    @Test
    void noTypeHasMoreThan200Lines() {
        assertThat(main.longerThan(200)).isEmpty();
    }

    @Test
    void atMostFourOfTenTypesArePublic() {
        assertThat(main.shareOfPublic()).isLessThanOrEqualTo(.4);
    }

    @Test
    void thereAreAtLeastFourLinesOfTestsToFiveOfCode() {
        assertThat(TypeSizes.below(Path.of("src/test/java")).sum()).isGreaterThanOrEqualTo(main.sum() * 4 / 5);
    }

    @Test
    void linesAreCountedByTheTypeTheyAreOf(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Outer.java"), """
                package x;

                import java.util.List;

                /** Not
                 * counted. */
                @Deprecated
                public class Outer {

                    // nor this
                    String text = "// but this"; /* and not that */

                    private record Inner(int a) { // with its braces
                    }

                    Runnable unnamed = new Runnable() {
                        public void run() {}
                    };
                }
                """);

        assertThat(TypeSizes.below(folder).types())
                .containsExactlyInAnyOrder(new TypeSize("x.Inner", 2, false), new TypeSize("x.Outer", 7, true));
    }
}
