package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.availability.BusyTimes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** Offers {@link Bookings}, {@link Participation} and the transactions to make them in. */
@Configuration(proxyBeanMethods = false)
public class BookingConfiguration {

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
    BookingStore bookingStore(RoundTrip database, ParticipantLock lock) {
        return new BookingStore(database, lock);
    }

    @Bean
    DiaryStore diaryStore(RoundTrip database, ParticipantLock lock) {
        return new DiaryStore(database, lock);
    }

    @Bean
    Bookings bookings(BookingStore store, DiaryStore diaries, Clock clock) {
        return new BookingService(store, diaries, new Alternatives(diaries, clock), clock);
    }

    @Bean
    Participation participation(BookingStore store, DiaryStore diaries, Clock clock) {
        return new ParticipationService(store, diaries, clock);
    }

    @Bean
    BookingTransactions bookingTransactions(TransactionOperations transaction) {
        return new BookingTransactions(transaction);
    }

    @Bean
    AgreedTimes agreedTimes(
            BookingStore store,
            DiaryStore diaries,
            BookingTransactions transactions,
            TransactionOperations transaction,
            ObjectProvider<BookingFollower> followers,
            Clock clock) {
        return new AgreedTimes(
                store,
                diaries,
                transactions,
                transaction,
                followers.orderedStream().toList(),
                clock);
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
