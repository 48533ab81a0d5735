package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.availability.BusyTimes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** What is needed to know, and to lock, who has what when. */
@Configuration(proxyBeanMethods = false)
class DiaryConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ParticipantLock participantLock() {
        return new ParticipantLock();
    }

    @Bean
    RoundTrip roundTrip(JdbcOperations jdbc) {
        return new RoundTrip(jdbc);
    }

    @Bean
    DiaryStore diaryStore(RoundTrip database, ParticipantLock lock) {
        return new DiaryStore(database, lock);
    }

    @Bean
    BusyTimes busyTimes(DiaryStore diaries) {
        return (people, reach) -> {
            var found = diaries.look(people, reach);
            return new BusyTimes.Busy(timesByPerson(found.claims()), found.closed());
        };
    }

    private static Map<PersonId, List<TimeSlot>> timesByPerson(Collection<ClaimedTime> claims) {
        return claims.stream()
                .collect(Collectors.groupingBy(
                        ClaimedTime::person, Collectors.mapping(ClaimedTime::time, Collectors.toList())));
    }
}
