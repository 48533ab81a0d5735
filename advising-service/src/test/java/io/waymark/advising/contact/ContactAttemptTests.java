package io.waymark.advising.contact;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.contact.ContactAttempt;
import io.waymark.advising.api.contact.ContactAttemptApi;
import io.waymark.advising.api.contact.ContactAttemptView;
import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.contact.RecordContactAttempt;
import io.waymark.advising.api.contact.RecordManyContactAttempts;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class ContactAttemptTests {

    private static final RecordContactAttempt NO_ANSWER =
            new RecordContactAttempt(ContactChannel.PHONE, ContactOutcome.NO_ANSWER, null);
    private static final RecordContactAttempt REACHED =
            new RecordContactAttempt(ContactChannel.IN_PERSON, ContactOutcome.REACHED, null);

    private final College alder;
    private final MovableClock clock;
    private final List<NightlyWork> nightlyWorks;
    private final PersonId maya;
    private final PersonId dana;
    private final ContactAttemptApi asDana;

    @Autowired
    ContactAttemptTests(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks) {
        this.clock = clock;
        this.nightlyWorks = nightlyWorks;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asDana = alder.as(dana, Role.ADVISOR, ContactAttemptApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void isRecordedWithSeveralStudentsAtOnceOrWithNone() {
        var eli = alder.student("Eli");
        alder.assign(dana, eli);
        var hana = alder.student("Hana");

        refused(
                HttpStatus.NOT_FOUND,
                "no-longer-advised",
                () -> asDana.addToMany(new RecordManyContactAttempts(Set.of(maya.value(), hana.value()), REACHED)));
        assertThat(alder.count("contact_attempt")).isZero();
        asDana.addToMany(new RecordManyContactAttempts(Set.of(maya.value(), eli.value()), REACHED));

        assertThat(alder.count("contact_attempt")).isEqualTo(2);
        assertThat(alder.as(dana, Role.ADVISOR, CaseloadApi.class)
                        .show(eli.value())
                        .lastContact())
                .isEqualTo(clock.instant());
        asDana.list(eli.value(), null, 10).items().forEach(it -> asDana.delete(it.id(), Revision.of(it)));
        assertThat(alder.count("contact_attempt")).isEqualTo(1);
    }

    @Test
    void countsAsAnAttemptAndNotAsContact() {
        monthLater();
        asDana.add(maya.value(), NO_ANSWER, null);

        assertThat(row().lastContact()).isNull();
        assertThat(row().lastAttempt())
                .isEqualTo(new ContactAttempt(clock.instant(), ContactChannel.PHONE, ContactOutcome.NO_ANSWER));
        assertThat(row().reasons()).extracting(AttentionReason::kind).contains(SignalKind.NO_CONTACT);
    }

    @Test
    void isContactOnceTheStudentIsReached() {
        monthLater();
        var reached = asDana.add(maya.value(), REACHED, null);

        assertThat(row().lastContact()).isEqualTo(clock.instant());
        assertThat(row().reasons())
                .extracting(AttentionReason::kind)
                .doesNotContain(SignalKind.NO_CONTACT, SignalKind.NO_APPOINTMENT);

        asDana.delete(reached.id(), new Revision(reached.version()));
        assertThat(row().lastContact()).isNull();
        assertThat(row().lastAttempt()).isNull();
        assertThat(row().reasons()).extracting(AttentionReason::kind).contains(SignalKind.NO_CONTACT);
    }

    @Test
    void isListedTheLatestFirst() {
        var yesterday = clock.instant().minus(Duration.ofDays(1));
        var first = asDana.add(
                maya.value(),
                new RecordContactAttempt(ContactChannel.EMAIL, ContactOutcome.LEFT_MESSAGE, yesterday),
                null);
        var second = asDana.add(maya.value(), NO_ANSWER, "k");

        assertThat(asDana.add(maya.value(), NO_ANSWER, "k")).isEqualTo(second);
        var page = asDana.list(maya.value(), null, 1);
        assertThat(page.items()).containsExactly(second);
        assertThat(asDana.list(maya.value(), page.next(), 1).items()).containsExactly(first);
        assertThat(first).returns(yesterday, ContactAttemptView::at).returns(true, ContactAttemptView::mine);
        assertThat(row().lastAttempt())
                .isEqualTo(new ContactAttempt(clock.instant(), ContactChannel.PHONE, ContactOutcome.NO_ANSWER));
    }

    @Test
    void isNotRecordedBeforeItIsMade() {
        var tomorrow = new RecordContactAttempt(
                ContactChannel.PHONE, ContactOutcome.REACHED, clock.instant().plus(Duration.ofDays(1)));

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "attempt-in-the-future",
                () -> asDana.add(maya.value(), tomorrow, null));
    }

    @Test
    void isForTheStudentsOwnAdvisorAndDeletedByWhoMadeItOnly() {
        var made = asDana.add(maya.value(), NO_ANSWER, null);
        var carla = alder.advisor("Carla");
        var asCarla = alder.as(carla, Role.ADVISOR, ContactAttemptApi.class);

        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> asCarla.list(maya.value(), null, 10));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> asCarla.add(maya.value(), NO_ANSWER, null));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(maya, Role.STUDENT, ContactAttemptApi.class).list(maya.value(), null, 10));

        alder.assign(carla, maya);
        assertThat(asCarla.list(maya.value(), null, 10).items())
                .singleElement()
                .returns(false, ContactAttemptView::mine);
        refused(HttpStatus.NOT_FOUND, "no-such-attempt", () -> asCarla.delete(made.id(), new Revision(made.version())));
        refused(HttpStatus.NOT_FOUND, "no-such-attempt", () -> asDana.delete(made.id(), new Revision(made.version())));
    }

    @Test
    void isListedInStretchesThoughSeveralWereMadeAtOnce() {
        var made = IntStream.range(0, 5)
                .mapToObj(_ -> asDana.add(maya.value(), NO_ANSWER, null).id())
                .toList();
        var seen = new ArrayList<UUID>();

        var page = asDana.list(maya.value(), null, 2);
        page.items().forEach(it -> seen.add(it.id()));
        while (page.next() != null) {
            page = asDana.list(maya.value(), page.next(), 2);
            page.items().forEach(it -> seen.add(it.id()));
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void isRecordedOnceForAKeyAndNothingElseForTheSame() {
        asDana.add(maya.value(), NO_ANSWER, "k");

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused",
                () -> asDana.add(maya.value(), REACHED, "k"));
        assertThat(alder.count("contact_attempt")).isOne();
    }

    @Test
    void isDeletedByWhoReadItOnly() {
        var made = asDana.add(maya.value(), NO_ANSWER, null);

        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> asDana.delete(made.id(), new Revision(made.version() + 1)));
        asDana.delete(made.id(), new Revision(made.version()));
        refused(HttpStatus.NOT_FOUND, "no-such-attempt", () -> asDana.delete(made.id(), new Revision(made.version())));
    }

    @Test
    void isClosedToAdminsWhoDoNotAdvise() {
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.asAdmin(ContactAttemptApi.class).list(maya.value(), null, 10));
    }

    @Test
    void isReadUnderTheEyesOfTheTrail() {
        asDana.list(maya.value(), null, 10);

        assertThat(alder.sql("select distinct what from disclosure where student_id = ?", String.class, maya.value()))
                .contains("contact attempts");
    }

    private void monthLater() {
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(30)));
        CurrentInstitution.run(alder.id(), () -> nightlyWorks.forEach(NightlyWork::run));
    }

    private CaseloadRow row() {
        return alder.as(dana, Role.ADVISOR, CaseloadApi.class)
                .list(CaseloadView.EVERYONE, null, null, null, CaseloadSort.NAME, null, 10)
                .items()
                .getFirst();
    }
}
