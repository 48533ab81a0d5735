package io.waymark.mentoring.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentoringTest
class DirectoryHoldTests {

    private final Directory directory;
    private final JdbcClient jdbc;
    private final Colleges colleges;
    private final College alder;

    DirectoryHoldTests(Directory directory, JdbcClient jdbc, Colleges colleges) {
        this.directory = directory;
        this.jdbc = jdbc;
        this.colleges = colleges;
        this.alder = colleges.open();
    }

    @Test
    void knowsWhoIsActiveInARole() {
        var mia = alder.person("Mia", "Ortiz", Role.MENTOR, Role.ADVISOR);

        assertThat(isActive(mia.id(), Role.MENTOR)).isTrue();
        assertThat(isActive(mia.id(), Role.STUDENT)).isFalse();
        assertThat(isActive(PersonId.next(), Role.MENTOR)).isFalse();
        assertThat(isActive(colleges.open().person("Eve", "Else", Role.MENTOR).id(), Role.MENTOR))
                .isFalse();
        alder.tell(mia.became(Lifecycle.ON_LEAVE, 12));
        assertThat(isActive(mia.id(), Role.MENTOR)).isFalse();
    }

    @Test
    void refusesIfOneOfThemHasLeft() {
        var ana = alder.student("Ana");
        var ben = alder.student("Ben");
        assertThatCode(() -> hold(ana.id(), ben.id(), PersonId.next())).doesNotThrowAnyException();

        alder.tell(ben.left(Lifecycle.WITHDRAWN));

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> hold(ana.id(), ben.id()))
                .returns("person-left", RuleViolationException::code);
        assertThatCode(() -> hold(ana.id())).doesNotThrowAnyException();
    }

    @Test
    void keepsThemFromLeavingUntilTheTransactionEnds() {
        var ana = alder.student("Ana");
        var ben = alder.student("Ben");

        alder.inTransaction(() -> {
            directory.hold(ana.id());
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(() -> elsewhere(ana.id()))
                    .withStackTraceContaining("could not obtain lock on row");
            assertThat(elsewhere(ben.id())).isOne();
            return ana;
        });

        assertThat(elsewhere(ana.id())).isOne();
    }

    /** What a leaving does to the person, in a transaction of its own that does not wait. */
    private int elsewhere(PersonId person) {
        return CompletableFuture.supplyAsync(() -> alder.inTransaction(() -> jdbc.sql(
                                "select count(*) from (select from directory_person where id = ? for update nowait) free")
                        .param(person.value())
                        .query(Integer.class)
                        .single()))
                .join();
    }

    private boolean isActive(PersonId person, Role role) {
        return alder.inTransaction(() -> directory.isActive(person, role));
    }

    private void hold(PersonId... people) {
        alder.inTransaction(() -> {
            directory.hold(people);
            return people;
        });
    }
}
