package io.waymark.advising.person;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonSettings;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class PersonSettingsTests {

    private final College alder;
    private final PersonApi asMaya;

    @Autowired
    PersonSettingsTests(Colleges colleges) {
        alder = colleges.open();
        asMaya = alder.as(alder.student("Maya"), Role.STUDENT, PersonApi.class);
    }

    @Test
    void areThePersonsOwnAndChangeNothingElse() {
        var before = asMaya.me();

        var after = asMaya.settings(new PersonSettings("America/Chicago", "es"), Revision.of(before));

        assertThat(after)
                .returns("America/Chicago", PersonView::zone)
                .returns("es", PersonView::language)
                .usingRecursiveComparison()
                .ignoringFields("zone", "language", "version")
                .isEqualTo(before);
        assertThat(asMaya.settings(new PersonSettings("America/Chicago", null), Revision.of(after))
                        .language())
                .isNull();
    }

    @Test
    void areRefusedIfTheyCannotBeOrWereReadBeforeAnotherChange() {
        var first = Revision.of(asMaya.me());

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unknown-zone",
                () -> asMaya.settings(new PersonSettings("Mars/Olympus", null), first));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unknown-language",
                () -> asMaya.settings(new PersonSettings("America/Chicago", "xx-yy-zz"), first));
        asMaya.settings(new PersonSettings("America/Chicago", "es"), first);
        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> asMaya.settings(new PersonSettings("America/Denver", "es"), first));
    }
}
