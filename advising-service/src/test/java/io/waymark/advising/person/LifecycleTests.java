package io.waymark.advising.person;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.person.LifecycleChangeView;
import io.waymark.advising.api.person.LifecycleChangeView.MadeBy;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

@AdvisingTest
class LifecycleTests {

    private final College alder;
    private final PersonApi directory;
    private final JdbcClient jdbc;

    @Autowired
    LifecycleTests(Colleges colleges, JdbcClient jdbc) {
        this.alder = colleges.open();
        this.directory = alder.asAdmin(PersonApi.class);
        this.jdbc = jdbc;
    }

    @Test
    void beginsActiveWithoutAHistory() {
        var maya = alder.student("Maya");

        assertThat(directory.show(maya.value()))
                .returns(Lifecycle.ACTIVE, PersonView::lifecycle)
                .returns(true, PersonView::active);
        assertThat(directory.lifecycle(maya.value())).isEmpty();
    }

    @Test
    void remembersEachChangeAndWhoMadeIt() {
        var maya = alder.student("Maya");
        var off = directory.deactivate(maya.value(), new Revision(0));
        directory.deactivate(maya.value(), new Revision(off.version()));
        directory.reactivate(maya.value(), new Revision(off.version()));

        assertThat(directory.lifecycle(maya.value()))
                .extracting(
                        LifecycleChangeView::lifecycle,
                        LifecycleChangeView::madeBy,
                        it -> it.by() == null ? "" : it.by().givenName())
                .containsExactly(
                        tuple(Lifecycle.ACTIVE, MadeBy.PERSON, "Ruth"),
                        tuple(Lifecycle.DEACTIVATED, MadeBy.PERSON, "Ruth"));
    }

    @Test
    void tellsNobodyElseWhatBecameOfAPerson() {
        var maya = alder.student("Maya");
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(maya, Role.STUDENT, PersonApi.class).lifecycle(maya.value()));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> directory.lifecycle(PersonId.next().value()));
    }

    @Test
    void keepsOnlyLifecyclesThatThereAre() {
        var maya = alder.student("Maya");

        assertThatThrownBy(() -> alder.inside(
                        () -> jdbc.sql("update person set lifecycle = 'EXPELLED' where institution_id = ? and id = ?")
                                .param(alder.id().value())
                                .param(maya.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("a_lifecycle_is_known");
    }
}
