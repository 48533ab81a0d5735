package io.waymark.advising.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.history.DisclosureApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.trail.ShownDay;
import io.waymark.core.trail.ShownRecord;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class DisclosureLogTests {

    private final Colleges colleges;
    private final College alder;
    private final PersonId maya;
    private final PersonId dana;
    private final DisclosureApi log;

    @Autowired
    DisclosureLogTests(Colleges colleges) {
        this.colleges = colleges;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        log = alder.asAdmin(DisclosureApi.class);
    }

    @Test
    void tellsAnAdminWhoWasShownWhoseRecord() {
        alder.as(dana, Role.ADVISOR, CohortApi.class).of(maya.value());

        assertThat(list(null, dana)).singleElement().satisfies(shown -> {
            assertThat(shown.reader()).isNotNull();
            assertThat(shown.reader().name()).isEqualTo("Dana Advisor");
            assertThat(shown.student().name()).isEqualTo("Maya Student");
            assertThat(shown.part()).isEqualTo("cohorts");
            assertThat(shown.as()).isEqualTo("advisor");
        });
        assertThat(list(dana, null)).isEmpty();
    }

    @Test
    void isADisclosureItself() {
        alder.as(dana, Role.ADVISOR, CohortApi.class).of(maya.value());
        list(null, dana);
        list(null, dana);

        assertThat(list(maya, alder.admin()))
                .extracting(ShownRecord::part, ShownRecord::as)
                .containsOnlyOnce(tuple("disclosures", "admin"));
        assertThat(list(null, null)).extracting(ShownRecord::part).containsExactly("cohorts");
    }

    @Test
    void isReadAStretchAtATimeTheNewestFirstAndWithinDays() {
        var asDana = alder.as(dana, Role.ADVISOR, CohortApi.class);
        IntStream.range(0, 5).forEach(_ -> asDana.of(maya.value()));

        var all = list(maya, dana);
        var first = log.list(maya.value(), dana.value(), null, null, null, 2);
        var second = log.list(maya.value(), dana.value(), null, null, first.next(), 2);
        var last = log.list(maya.value(), dana.value(), null, null, second.next(), 2);

        assertThat(all).hasSize(5).extracting(ShownRecord::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(List.of(first, second, last))
                .flatExtracting(it -> it.items())
                .isEqualTo(all);
        assertThat(last.next()).isNull();
        assertThat(log.list(maya.value(), dana.value(), all.get(1).at(), null, null, 50)
                        .items())
                .hasSize(2);
        assertThat(log.list(maya.value(), dana.value(), null, all.get(1).at(), null, 50)
                        .items())
                .hasSize(3);
    }

    @Test
    void tellsAStudentTheirOwnByTheDay() {
        var asDana = alder.as(dana, Role.ADVISOR, CohortApi.class);
        asDana.of(maya.value());
        asDana.of(maya.value());
        alder.as(dana, Role.ADVISOR, PersonApi.class).show(maya.value());
        alder.as(dana, Role.ADVISOR, AssignmentApi.class).history(maya.value());
        var eli = alder.student("Eli");

        var own = mine(maya).stream()
                .filter(it -> "Dana Advisor".equals(it.reader()))
                .toList();

        assertThat(own).singleElement().satisfies(day -> {
            assertThat(day.as()).isEqualTo("advisor");
            assertThat(day.parts()).containsExactly("advisors", "cohorts", "directory");
            assertThat(day.times()).isEqualTo(4);
        });
        assertThat(mine(eli)).extracting(ShownDay::reader).doesNotContain("Dana Advisor");
    }

    @Test
    void tellsTheDaysOfAStudentAStretchAtATime() {
        for (var days : List.of(1, 1, 2, 3)) {
            shown(days);
        }
        var api = alder.as(maya, Role.STUDENT, DisclosureApi.class);

        var first = api.mine(null, 2);
        var second = api.mine(first.next(), 50);

        assertThat(List.of(first, second)).flatExtracting(it -> it.items()).isEqualTo(mine(maya));
        assertThat(mine(maya)).extracting(ShownDay::day).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void staysWithinTheCollege() {
        alder.as(dana, Role.ADVISOR, CohortApi.class).of(maya.value());

        assertThat(colleges.open()
                        .asAdmin(DisclosureApi.class)
                        .list(maya.value(), null, null, null, null, 50)
                        .items())
                .isEmpty();
    }

    @Test
    void looksUpWhatSomebodyWasShownByAnIndexOfEachMonth() {
        assertThat(alder.sql("""
                select indexdef from pg_indexes where schemaname = 'advising' and tablename like 'disclosure_2%'
                and indexdef like '%(institution_id, reader_id, at DESC, id DESC)'
                """, String.class)).hasSizeGreaterThanOrEqualTo(4);
    }

    private void shown(int daysAgo) {
        alder.inside(() -> alder.sql("""
                insert into disclosure (institution_id, at, reader_id, student_id, what, why)
                values (?, now() - make_interval(days => ?), ?, ?, 'notes', 'advisor') returning what
                """, String.class, alder.id().value(), daysAgo, dana.value(), maya.value()));
    }

    private List<ShownRecord> list(@Nullable PersonId student, @Nullable PersonId reader) {
        return log.list(value(student), value(reader), Instant.EPOCH, null, null, 200)
                .items();
    }

    private List<ShownDay> mine(PersonId student) {
        return alder.as(student, Role.STUDENT, DisclosureApi.class)
                .mine(null, 200)
                .items();
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
