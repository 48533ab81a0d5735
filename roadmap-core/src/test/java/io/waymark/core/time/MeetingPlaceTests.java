package io.waymark.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPlaceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "https://video.example/zoe, room 7; PIN 1234||https://video.example/zoe|, room 7; PIN 1234",
                "https://video.example/zoe||https://video.example/zoe|",
                "Zoom: https://video.example/j/123?pwd=a.b|Zoom: |https://video.example/j/123?pwd=a.b|",
                "Room 4 (or https://meet.example/x).|Room 4 (or |https://meet.example/x|).",
                "<https://meet.example/x>|<|https://meet.example/x|>",
                "http://old.example then https://new.example/a|http://old.example then |https://new.example/a|",
                "https://meet.example/a room||https://meet.example/a| room"
            })
    void findsTheLinkInWhatIsWrittenAroundIt(String where, String before, String link, String after) {
        var place = new MeetingPlace(MeetingKind.VIDEO, where);

        assertThat(place.link()).contains(URI.create(link));
        assertThat(place.beforeLink()).isEqualTo(before == null ? "" : before);
        assertThat(place.afterLink()).isEqualTo(after == null ? "" : after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Alder Hall, room 214",
                "javascript:alert(1)",
                "http://video.example",
                "https://",
                "https:// video.example",
                "https://[broken",
                "xhttps//video.example"
            })
    void isNoLinkWhereNothingCanBeOpened(String where) {
        assertThat(new MeetingPlace(MeetingKind.VIDEO, where).hasLink()).isFalse();
        assertThat(new MeetingPlace(MeetingKind.VIDEO, where).beforeLink()).isEqualTo(where);
    }
}
