package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CalendarLinesTests {

    @Test
    void breakLongLinesAfter75OctetsAndInsideOfNoCharacter() {
        var line = "SUMMARY:" + "Łódź 🎓 ".repeat(20);

        var folded = CalendarLines.fold(line);

        assertThat(folded.split("\r\n"))
                .allSatisfy(each ->
                        assertThat(each.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }

    @Test
    void keepNothingThatLooksLikeTheEndOfALine() {
        assertThat(CalendarLines.plain("a\u2028b\r\nc\u0007d")).isEqualTo("a\nb\ncd");
    }
}
