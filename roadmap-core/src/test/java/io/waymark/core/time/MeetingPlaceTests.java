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

    /** Browsers open these, whatever the grammar of addresses says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://müller.de/raum https://xn--mller-kva.de/raum",
                "https://müller.de:8443/ https://xn--mller-kva.de:8443/",
                "https://my_room.meet.example/a https://my_room.meet.example/a",
                "https://meet.example/a|b?x={1}y https://meet.example/a%7Cb?x=%7B1%7Dy",
                "https://meet.example/größe https://meet.example/gr%C3%B6%C3%9Fe",
                "https://meet.example/100%_sure https://meet.example/100%25_sure",
                "https://meet.example/a%20b https://meet.example/a%20b"
            })
    void readsAnAddressAsBrowsersDo(String written, String address) {
        var place = new MeetingPlace(MeetingKind.VIDEO, "Zoom " + written + ", room 7");

        assertThat(place.link().map(URI::toString)).contains(address);
        assertThat(place.writtenLink()).isEqualTo(written);
        assertThat(place.beforeLink()).isEqualTo("Zoom ");
        assertThat(place.afterLink()).isEqualTo(", room 7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://video.example/zoe, room 7|…, room 7",
                "Room 4 (or https://meet.example/x).|Room 4 (or …).",
                "https://video.example/zoe|''",
                "Alder Hall, room 214|Alder Hall, room 214"
            })
    void saysWhatIsWrittenAroundTheLink(String where, String around) {
        assertThat(new MeetingPlace(MeetingKind.VIDEO, where).aroundLink()).isEqualTo(around);
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
