package io.waymark.web.session;

import io.waymark.core.paging.Page;
import io.waymark.web.slots.FreeTime;
import io.waymark.web.slots.Window;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** One service's meetings, told as the list of both tells them. */
interface Meetings {

    MeetingWith with();

    Page<Meeting> upcoming();

    Page<Meeting> past(@Nullable String after);

    Meeting show(UUID meeting);

    List<FreeTime> free(Meeting meeting, Window window);

    Meeting move(UUID meeting, Instant startsAt, int version);

    void cancel(UUID meeting, String reason, int version);

    /** The student's word on whether the two of them met. */
    void giveWord(UUID meeting, boolean met);

    ResponseEntity<String> calendar(UUID meeting);
}
