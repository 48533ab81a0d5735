package io.waymark.web.ui.meeting;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A calendar file as a browser is handed it. */
public final class CalendarDownload {

    private CalendarDownload() {}

    /** @param file as {@code .ics} */
    public static ResponseEntity<String> of(String file) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meeting.ics\"")
                .body(file);
    }
}
