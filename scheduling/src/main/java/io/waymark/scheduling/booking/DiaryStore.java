package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.RoundTrip.institution;
import static io.waymark.scheduling.booking.RoundTrip.slot;
import static io.waymark.scheduling.booking.RoundTrip.uuids;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.time.Availability;
import java.util.Collection;
import java.util.stream.Stream;

/** Reads what a host offers, what people have already and when the college is closed, in one round trip. */
class DiaryStore {

    private final RoundTrip database;
    private final ParticipantLock lock;

    DiaryStore(RoundTrip database, ParticipantLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /** Waits until nobody else decides about these people's time, then looks at what is around the slot. */
    Diaries lockAndLook(PersonId host, Collection<PersonId> people, TimeSlot slot) {
        var reach = Availability.reachOf(slot);
        return database.ask(
                String.join(";", lock.ofPeople(), DiaryRows.OFFER, DiaryRows.CLAIMS, DiaryRows.CLOSURES),
                statement -> {
                    statement.getMoreResults();
                    return DiaryRows.read(statement, reach);
                },
                Stream.of(
                                new Object[] {institution(), uuids(people)},
                                DiaryRows.offer(host),
                                DiaryRows.claims(people, reach),
                                DiaryRows.closures(reach))
                        .flatMap(Stream::of)
                        .toArray());
    }

    Diaries look(PersonId host, Collection<PersonId> people, TimeSlot within) {
        var reach = Availability.reachOf(within);
        return database.ask(
                String.join(";", DiaryRows.OFFER, DiaryRows.CLAIMS, DiaryRows.CLOSURES),
                statement -> DiaryRows.read(statement, reach),
                Stream.of(DiaryRows.offer(host), DiaryRows.claims(people, reach), DiaryRows.closures(reach))
                        .flatMap(Stream::of)
                        .toArray());
    }

    /** The same without anybody's offer. */
    Diaries look(Collection<PersonId> people, TimeSlot reach) {
        return database.ask(
                String.join(";", DiaryRows.CLAIMS, DiaryRows.CLOSURES),
                statement -> DiaryRows.readWithoutOffer(statement, reach),
                Stream.of(DiaryRows.claims(people, reach), DiaryRows.closures(reach))
                        .flatMap(Stream::of)
                        .toArray());
    }
}
