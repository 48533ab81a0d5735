package io.waymark.kit.sample;

import io.waymark.core.event.IntegrationEvent;
import io.waymark.core.event.SessionCompleted;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.event.Directory;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A directory of seven facts a college, told three at a time. */
@Component
class Quarry implements Directory {

    private static final int STRETCH = 3;
    private static final long FACTS = 7;

    @Override
    public Stretch after(@Nullable UUID last) {
        var begin = last == null ? 0 : last.getLeastSignificantBits();
        var end = Math.min(begin + STRETCH, FACTS);
        return new Stretch(
                LongStream.range(begin, end)
                        .<IntegrationEvent>mapToObj(Quarry::fact)
                        .toList(),
                end == FACTS ? null : new UUID(0, end));
    }

    static List<SessionCompleted> all() {
        return LongStream.range(0, FACTS).mapToObj(Quarry::fact).toList();
    }

    private static SessionCompleted fact(long number) {
        var someone = new PersonId(new UUID(7, 7));
        return new SessionCompleted(
                CurrentInstitution.get(),
                new UUID(0, number),
                someone,
                someone,
                "mentoring",
                Instant.parse("2026-03-03T09:00:00Z"),
                45);
    }
}
