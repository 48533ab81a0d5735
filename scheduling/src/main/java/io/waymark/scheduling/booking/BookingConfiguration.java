package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.availability.BusyTimes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** Offers {@link Bookings} and the transactions to make them in. */
@Configuration(proxyBeanMethods = false)
public class BookingConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ParticipantLock participantLock() {
        return new ParticipantLock();
    }

    @Bean
    BookingStore bookingStore(JdbcOperations jdbc, ParticipantLock lock) {
        return new BookingStore(jdbc, lock);
    }

    @Bean
    Bookings bookings(BookingStore store, Clock clock) {
        return new BookingService(store, new Alternatives(store, clock), clock);
    }

    @Bean
    BookingTransactions bookingTransactions(TransactionOperations transaction) {
        return new BookingTransactions(transaction);
    }

    @Bean
    BusyTimes busyTimes(BookingStore store) {
        return (people, within) -> timesByPerson(store.claims(people, within));
    }

    private static Map<PersonId, List<TimeSlot>> timesByPerson(Collection<ClaimedTime> claims) {
        return claims.stream()
                .collect(Collectors.groupingBy(
                        ClaimedTime::person, Collectors.mapping(ClaimedTime::time, Collectors.toList())));
    }
}
