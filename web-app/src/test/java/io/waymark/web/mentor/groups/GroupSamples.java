package io.waymark.web.mentor.groups;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import io.waymark.core.paging.Page;
import io.waymark.mentor.api.GroupSessionClient;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.mentor.api.GroupSessionView.Part;
import io.waymark.mentor.api.GroupSessionView.Seat;
import io.waymark.mentor.api.GroupSessionView.State;
import io.waymark.web.staff.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Group sessions of a mentor, one to come and one that is over. */
public final class GroupSamples {

    public static final UUID COMING = Samples.id(1701);
    static final UUID PAST = Samples.id(1702);

    private GroupSamples() {}

    public static void answer(GroupSessionClient groups) {
        var coming = group(COMING, Samples.NOW.plus(Duration.ofHours(30)), State.REQUESTED, null);
        var past = group(PAST, Samples.NOW.minus(Duration.ofHours(24)), State.CONFIRMED, null);
        given(groups.during(any(), any())).willReturn(List.of(past, coming));
        given(groups.show(COMING)).willReturn(coming);
        given(groups.show(PAST)).willReturn(past);
        given(groups.upcoming(any(), anyInt())).willReturn(new Page<>(List.of(coming), COMING.toString()));
    }

    static GroupSessionView group(UUID id, Instant start, @Nullable State mayas, @Nullable State mine) {
        var answerBy = mayas == State.REQUESTED ? start.minus(Duration.ofHours(2)) : null;
        return new GroupSessionView(
                id,
                new GroupSessionView.Host(Samples.MENTOR, "Priya Raman"),
                "Resume workshop",
                start,
                start.plus(Duration.ofMinutes(90)),
                "America/New_York",
                12,
                9,
                2,
                Samples.id(1700),
                mine == null ? null : new Part(mine, null),
                mayas == null
                        ? List.of()
                        : List.of(new Seat(Samples.MAYA_ID, "Maya Okafor", new Part(mayas, answerBy))),
                null,
                null,
                3);
    }
}
