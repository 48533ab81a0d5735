package io.waymark.advising.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonSort;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class PeopleListTests {

    private final College alder;
    private final PersonApi people;

    @Autowired
    PeopleListTests(Colleges colleges) {
        alder = colleges.open();
        people = alder.asAdmin(PersonApi.class);
        List.of("Zoe", "Maya", "Adam", "Eli").forEach(alder::student);
    }

    @Test
    void isCountedAsItIsNarrowed() {
        assertThat(list(null, PersonSort.NAME, null).total()).isEqualTo(4);
        assertThat(list("a", PersonSort.NAME, null).total()).isEqualTo(4);
        assertThat(list("maya", PersonSort.NAME, null).total()).isEqualTo(1);
        assertThat(list("nobody", PersonSort.NAME, null).total()).isZero();
    }

    @Test
    void hasTheSameCountOnEveryPage() {
        var first = list(null, PersonSort.NAME, null);

        assertThat(list(null, PersonSort.NAME, first.next()).total()).isEqualTo(4);
    }

    @Test
    void isInEveryOrderWithoutGaps() {
        assertOrdered(PersonSort.NUMBER, PersonView::number);
        assertOrdered(PersonSort.EMAIL, PersonView::email);
        assertOrdered(PersonSort.NAME, person -> person.familyName() + " " + person.calledName());
    }

    private void assertOrdered(PersonSort sort, Function<PersonView, String> value) {
        var seen = new ArrayList<UUID>();
        var values = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page = list(null, sort, after);
            page.items().forEach(it -> seen.add(it.id()));
            page.items().forEach(it -> values.add(value.apply(it)));
            after = page.next();
        } while (after != null);
        assertThat(seen).as(sort.name()).hasSize(4).doesNotHaveDuplicates();
        assertThat(values)
                .as(sort.name())
                .isSortedAccordingTo(Comparator.comparing(it -> it, String.CASE_INSENSITIVE_ORDER));
    }

    private CountedPage<PersonView> list(@Nullable String q, PersonSort sort, @Nullable String after) {
        return people.list(q, Role.STUDENT, null, null, null, null, sort, after, 1);
    }
}
