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

    /**
     * Likewise for somebody and all with whom they have something to come; the parameters are the institution, the person,
     * both once more, and the present moment twice.
     */
    String ofThoseToMeet() {
        return """
                select person_id, pg_advisory_xact_lock(person) from (
                    select person_id, uuid_hash_extended(person_id, uuid_hash_extended(?::uuid, 0)) as person
                    from (select ?::uuid as person_id
                          union
                          select theirs.person_id from scheduling.claim mine
                          join scheduling.booking b on b.institution_id = mine.institution_id and b.id = mine.booking_id
                          join scheduling.claim theirs on theirs.institution_id = mine.institution_id
                              and theirs.booking_id = mine.booking_id
                          where mine.institution_id = ?::uuid and mine.person_id = ?::uuid
                            and mine.starts_at > ?::timestamptz - interval '24 hours'
                            and b.status = 'CONFIRMED' and b.starts_at > ?::timestamptz) people
                    order by 2 offset 0) in_order
                """;
    }
}
