package io.waymark.advising.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.cohort.MemberView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.paging.Cursor;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CohortRuleTests {

    private static final UUID MAYA = UUID.randomUUID();

    @Test
    void hasANameWithoutTheSpaceAroundIt() {
        var fall = new Cohort(UUID.randomUUID(), "  Fall 2025 ");
        assertThat(fall.view(0)).returns("Fall 2025", CohortView::name);

        fall.rename("\tFall of 2025\n");

        assertThat(fall.view(3)).returns("Fall of 2025", CohortView::name).returns(3, CohortView::members);
    }

    @Test
    void placesAMemberByNamesAsTheyAreForTheDatabaseOrdersThem() {
        var maya = new MemberView(new PersonBrief(MAYA, "MAYA", "de Óscar"), "S1", Instant.EPOCH);

        assertThat(MemberQuery.placeOf(maya)).isEqualTo(Cursor.at("de Óscar", "MAYA", MAYA));
    }
}
