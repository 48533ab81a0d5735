package io.waymark.scheduling.booking;

/**
 * Lets one transaction at a time decide about a person's time. Without it, overlapping inserts that race run into each
 * other inside the exclusion constraint and deadlock.
 */
class ParticipantLock {

    /** Waits for every participant, in one order for all; the parameters are the institution and the people. */
    String ofPeople() {
        return """
                select pg_advisory_xact_lock(person) from (
                    select uuid_hash_extended(person, uuid_hash_extended(?::uuid, 0)) as person
                    from unnest(?::uuid[]) person order by 1 offset 0) in_order
                """;
    }

    /** Likewise for the people of a booking, whom it tells; the parameters are the institution and the booking. */
    String ofBooking() {
        return """
                select person_id, pg_advisory_xact_lock(person) from (
                    select person_id, uuid_hash_extended(person_id, uuid_hash_extended(institution_id, 0)) as person
                    from scheduling.claim where institution_id = ?::uuid and booking_id = ?::uuid
                    order by 2 offset 0) in_order
                """;
    }

    /** Likewise for the host of a booking and somebody else; the parameters are the institution twice, the other, the institution, the booking. */
    String ofHostAnd() {
        return """
                select person_id, pg_advisory_xact_lock(person) from (
                    select person_id, uuid_hash_extended(person_id, uuid_hash_extended(?::uuid, 0)) as person
                    from (select ?::uuid as person_id
                          union
                          select person_id from scheduling.participation
                          where institution_id = ?::uuid and booking_id = ?::uuid and role = 'HOST') people
                    order by 2 offset 0) in_order
                """;
    }
}
