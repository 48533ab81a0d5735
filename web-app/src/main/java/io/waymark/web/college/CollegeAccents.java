package io.waymark.web.college;

import io.waymark.advising.api.institution.Accent;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.core.identity.InstitutionId;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accents that colleges chose, asked for every few minutes; the last that was known counts while nobody answers. */
@Component
public class CollegeAccents {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration AT_MOST = Duration.ofMillis(250);

    private final InstitutionApi institutions;
    private final PageParts parts;
    private final Clock clock;
    private final Map<InstitutionId, LastAccent> known = new ConcurrentHashMap<>();

    CollegeAccents(InstitutionApi institutions, PageParts parts, Clock clock) {
        this.institutions = institutions;
        this.parts = parts;
        this.clock = clock;
    }

    private record LastAccent(Accent accent, Instant at) {}

    /** An accent that is known, or is being asked for. */
    public record PendingAccent(
            InstitutionId college, @Nullable PagePart<Accent> answer) {}

    /** Of the caller's college. */
    public PendingAccent ask(InstitutionId college) {
        var now = clock.instant();
        var last = known.get(college);
        var fresh = last != null && last.at().plus(FRESH).isAfter(now);
        return new PendingAccent(
                college, fresh ? null : parts.load(() -> institutions.own().accent()));
    }

    public Accent answer(PendingAccent asked) {
        if (asked.answer() != null) {
            asked.answer().within(AT_MOST).ifPresent(it -> chosen(asked.college(), it));
        }
        return Optional.ofNullable(known.get(asked.college()))
                .map(LastAccent::accent)
                .orElse(Accent.PINE);
    }

    /** It was chosen just now. */
    public void chosen(InstitutionId college, Accent accent) {
        known.put(college, new LastAccent(accent, clock.instant()));
    }
}
