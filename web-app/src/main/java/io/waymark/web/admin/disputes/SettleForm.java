package io.waymark.web.admin.disputes;

import io.waymark.web.ui.meeting.MeetingOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the college decides a meeting to have been, and why. */
record SettleForm(
        @NotNull @Nullable MeetingOutcome outcome,
        @NotBlank @Size(max = 500) @Nullable String reason) {

    static final SettleForm BLANK = new SettleForm(null, null);
}
