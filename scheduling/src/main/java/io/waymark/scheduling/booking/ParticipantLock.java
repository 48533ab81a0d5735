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

    /** Likewise for the people of a booking, who never change; the parameters are the institution and the booking. */
    String ofBooking() {
        return """
                select pg_advisory_xact_lock(person) from (
                    select uuid_hash_extended(person_id, uuid_hash_extended(institution_id, 0)) as person
                    from scheduling.claim where institution_id = ?::uuid and booking_id = ?::uuid
                    order by 1 offset 0) in_order
                """;
    }
}
