package io.waymark.scheduling.booking;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Offers {@link Bookings}, {@link Attendances}, {@link Participation}, {@link Departures}, {@link RequestCounts}, {@link BookingProbe} and the transactions to make them in. */
@Configuration(proxyBeanMethods = false)
@Import(DiaryConfiguration.class)
public class BookingConfiguration {

    @Bean
    BookingStore bookingStore(RoundTrip database) {
        return new BookingStore(database);
    }

    @Bean
    BookingLocks bookingLocks(RoundTrip database, ParticipantLock lock) {
        return new BookingLocks(database, lock);
    }

    @Bean
    BookingWriter bookingWriter(RoundTrip database, ApplicationEventPublisher events) {
        return new BookingWriter(database, events);
    }

    @Bean
    Bookings bookings(BookingStore store, BookingLocks locks, BookingWriter writer, DiaryStore diaries, Clock clock) {
        return new BookingService(
                store, locks, writer, diaries, new FreeTimeRule(new Alternatives(diaries, clock)), clock);
    }

    @Bean
    BookingProbe bookingProbe(Bookings bookings, TransactionOperations transaction) {
        return new BookingProbe(bookings, transaction);
    }

    @Bean
    RequestCounts requestCounts(JdbcClient jdbc, Clock clock) {
        return new RequestCounting(jdbc, clock);
    }

    @Bean
    Attendances attendances(BookingLocks locks, BookingWriter writer, Clock clock) {
        return new AttendanceService(locks, writer, clock);
    }

    @Bean
    Participation participation(BookingLocks locks, BookingWriter writer, DiaryStore diaries, Clock clock) {
        return new ParticipationService(locks, writer, diaries, clock);
    }

    @Bean
    Departures departures(
            BookingStore store, BookingLocks locks, BookingWriter writer, DiaryStore diaries, Clock clock) {
        return new DepartureService(store, locks, writer, diaries, clock);
    }

    @Bean
    BookingTransactions bookingTransactions(TransactionOperations transaction) {
        return new BookingTransactions(transaction);
    }

    @Bean
    AgreedTimeReset agreedTimeReset(
            BookingLocks locks,
            BookingWriter writer,
            DiaryStore diaries,
            ObjectProvider<BookingFollower> followers,
            Clock clock) {
        return new AgreedTimeReset(
                locks, writer, diaries, followers.orderedStream().toList(), clock);
    }

    @Bean
    AgreedTimes agreedTimes(
            BookingStore store,
            AgreedTimeReset reset,
            BookingTransactions transactions,
            TransactionOperations transaction,
            Clock clock) {
        return new AgreedTimes(store, reset, transactions, transaction, clock);
    }
}
