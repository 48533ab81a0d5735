package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;

/** One person's part in a booking: the time it takes out of their day, their word about it, and whether they stayed away. */
public record Participant(PersonId person, ParticipantRole role, TimeSlot claim, Word word, boolean noShow) {

    static Participant host(PersonId person, TimeSlot claim) {
        return new Participant(person, ParticipantRole.HOST, claim, Word.NONE, false);
    }

    static Participant guest(PersonId person, TimeSlot claim) {
        return new Participant(person, ParticipantRole.GUEST, claim, Word.NONE, false);
    }

    public boolean isHost() {
        return role == ParticipantRole.HOST;
    }

    public boolean is(PersonId other) {
        return person.equals(other);
    }

    public boolean says(Word something) {
        return word == something;
    }

    Participant claiming(TimeSlot time) {
        return new Participant(person, role, time, word, noShow);
    }

    Participant saying(Word said) {
        return new Participant(person, role, claim, said, noShow);
    }

    /** As somebody in charge says it, which is more than anybody's own word. */
    Participant recorded(boolean attended) {
        return new Participant(person, role, claim, attended ? Word.MET : Word.NONE, !attended);
    }

    Participant stayedAway(boolean absent) {
        return new Participant(person, role, claim, word, absent);
    }
}
