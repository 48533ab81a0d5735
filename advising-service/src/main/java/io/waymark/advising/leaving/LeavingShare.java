package io.waymark.advising.leaving;

import io.waymark.core.identity.PersonId;
import java.util.List;

/** What one feature has to do when somebody leaves. Each rule stays with the feature that owns the table. */
public interface LeavingShare {

    /** What would happen to others now. */
    List<Consequence> preview(PersonId person);

    /** Does it, in the transaction of the leaving, and says what it did. Refuses what may not be. */
    List<Consequence> carryOut(Leaving leaving);
}
