package io.waymark.web.host.calendar;

import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.college.Colleges;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The zone of the host's college, which students go by. */
@Component
class CollegeZone {

    private final Colleges colleges;
    private final CurrentCaller caller;

    CollegeZone(Colleges colleges, CurrentCaller caller) {
        this.colleges = colleges;
        this.caller = caller;
    }

    /** It, unless it is the same. */
    @Nullable
    ZoneId otherThan(ZoneId zone) {
        var college = ZoneId.of(colleges.get(caller.get().institution()).getZone());
        return college.equals(zone) ? null : college;
    }
}
