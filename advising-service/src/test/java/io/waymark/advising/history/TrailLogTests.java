package io.waymark.advising.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.history.DisclosureApi;
import io.waymark.advising.api.history.HistoryApi;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.note.NoteEntry;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.trail.ChangeKind;
import io.waymark.core.trail.FieldChange;
import io.waymark.core.trail.NamedPerson;
import io.waymark.core.trail.ShownRecord;
import io.waymark.core.trail.ThingChange;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class TrailLogTests {

    private final Colleges colleges;
    private final College alder;
    private final PersonId maya;
    private final PersonId dana;
    private final HistoryApi log;

    @Autowired
    TrailLogTests(Colleges colleges) {
        this.colleges = colleges;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        log = alder.asAdmin(HistoryApi.class);
    }

    @Test
    void tellsWhoChangedWhatOfWhom() {
        var assigned = list(maya, null, "assignment").getFirst();

        assertThat(assigned.actor())
                .extracting(NamedPerson::id)
                .isEqualTo(alder.admin().value());
        assertThat(assigned.about()).isEqualTo(new NamedPerson(maya.value(), "Maya Student"));
        assertThat(assigned.kind()).isEqualTo(ChangeKind.INSERT);
        assertThat(assigned.fields()).contains(new FieldChange("advisor_id", null, "Dana Advisor", false));
        assertThat(assigned.fields()).extracting(FieldChange::field).doesNotContain("id", "student_id");
    }

    @Test
    void tellsThatATextWasChangedAndNotWhatItSays() {
        alder.as(dana, Role.ADVISOR, NoteApi.class).add(maya.value(), new NoteEntry("Her mother is ill.", false), null);

        assertThat(list(maya, dana, "note"))
                .singleElement()
                .satisfies(note -> assertThat(note.fields()).contains(new FieldChange("body", null, null, true)));
    }

    @Test
    void tellsOfAPersonsEntryWhatItWasAndIs() {
        alder.inside(() -> alder.sql(
                "update person set given_name = 'Mia' where institution_id = ? and id = ? returning id",
                UUID.class,
                alder.id().value(),
                maya.value()));

        assertThat(list(maya, null, "person").getFirst().fields())
                .containsExactly(
                        new FieldChange("given_name", "Maya", "Mia", false),
                        new FieldChange("called_name", "Maya", "Mia", false));
    }

    @Test
    void isNarrowedByWhoAndWhatAndReadAStretchAtATime() {
        assertThat(list(dana, null, "assignment")).isEmpty();
        assertThat(list(null, dana, null)).isEmpty();
        assertThat(list(null, null, "cohort")).isEmpty();

        var all = list(null, alder.admin(), null);
        var first = log.list(null, alder.admin().value(), null, null, null, null, 2);
        var rest = log.list(null, alder.admin().value(), null, null, null, first.next(), 200);

        assertThat(all).hasSizeGreaterThan(3).extracting(ThingChange::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(List.of(first, rest)).flatExtracting(it -> it.items()).isEqualTo(all);
        assertThat(log.list(null, null, null, null, all.getLast().at(), null, 200)
                        .items())
                .doesNotContainAnyElementsOf(all);
    }

    @Test
    void isADisclosureOfEverybodyItIsAbout() {
        list(maya, null, null);

        assertThat(alder.asAdmin(DisclosureApi.class)
                        .list(maya.value(), alder.admin().value(), null, null, null, 50)
                        .items())
                .extracting(ShownRecord::part)
                .contains("history");
    }

    @Test
    void staysWithinTheCollege() {
        assertThat(colleges.open()
                        .asAdmin(HistoryApi.class)
                        .list(maya.value(), null, null, null, null, null, 200)
                        .items())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "actor"})
    void isFoundByAPersonOverAllMonthsWithoutReadingThem(String whom) {
        var plan = alder.inside(() -> {
            alder.sql("select set_config('enable_seqscan', 'off', true)", String.class);
            return alder.sql("""
                    explain select at, id from audit_entry where institution_id = ? and %s = ?
                    order by at desc, id desc limit 51
                    """.formatted(whom), String.class, alder.id().value(), maya.value());
        });

        assertThat(plan).noneMatch(line -> line.contains("Sort (") || line.contains("Seq Scan"));
        assertThat(plan).anyMatch(line -> line.contains("Index Cond") && line.contains(whom + " = "));
    }

    private List<ThingChange> list(@Nullable PersonId about, @Nullable PersonId by, @Nullable String thing) {
        return log.list(value(about), value(by), thing, null, null, null, 200).items();
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
