package io.waymark.mentoring.notice;

import io.waymark.core.event.NoticeRequested;
import io.waymark.kit.event.Outbox;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Has people told of meetings: at once, or, where somebody leaves and all that they had goes, without holding others up. */
@Component
public class MeetingNotices {

    private final Outbox outbox;

    MeetingNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param changes of how many meetings */
    public void request(Stream<NoticeRequested> notices, int changes) {
        if (changes == 1) {
            outbox.publishTogether(notices.toList());
        } else {
            outbox.publish(notices.toList());
        }
    }

    /** They would be of no use later. */
    public void remind(Stream<NoticeRequested> notices) {
        outbox.publishTogether(notices.toList());
    }
}
