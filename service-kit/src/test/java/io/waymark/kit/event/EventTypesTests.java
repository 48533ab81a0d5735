package io.waymark.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.event.PersonLeft;
import org.junit.jupiter.api.Test;

class EventTypesTests {

    @Test
    void namesAnEventByWhatHappenedToWhat() {
        assertThat(EventTypes.nameOf(PersonLeft.class)).isEqualTo("person.left");
        assertThat(EventTypes.nameOf(NoticeRequested.class)).isEqualTo("notice.requested");
    }

    @Test
    void findsAnEventByTheNameItTravelsUnder() {
        assertThat(EventTypes.named("notice.requested")).contains(NoticeRequested.class);
        assertThat(EventTypes.named("pebble.painted")).isEmpty();
    }
}
