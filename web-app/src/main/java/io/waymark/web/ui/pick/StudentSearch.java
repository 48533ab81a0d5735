package io.waymark.web.ui.pick;

import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.web.ui.pick.PickView.FoundPicks;
import io.waymark.web.ui.pick.PickView.Pick;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds active students by what is typed of a name, a number or an email address. */
@Component
public class StudentSearch {

    private static final int SHOWN = 50;

    private final PersonApi people;

    StudentSearch(PersonApi people) {
        this.people = people;
    }

    /** Nobody, as long as nothing is typed. */
    public FoundPicks find(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return new FoundPicks(List.of(), false);
        }
        var found = people.list(words.strip(), Role.STUDENT, Lifecycle.ACTIVE, null, null, SHOWN);
        return new FoundPicks(
                found.items().stream()
                        .map(each -> new Pick(each.id(), each.fullName(), each.number()))
                        .toList(),
                found.next() != null);
    }
}
