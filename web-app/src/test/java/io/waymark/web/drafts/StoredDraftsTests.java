package io.waymark.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.WebAppTests;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoredDraftsTests extends WebAppTests {

    private static final String STEP = "/student/roadmap/steps/tailor-resume/evidence/";
    private static final Map<String, List<String>> FIELDS =
            Map.of("text", List.of("Half a “sent”"), "checked", List.of("1", "3"));

    @Autowired
    private Drafts drafts;

    @Autowired
    @Qualifier("purgeOfDrafts")
    private NightlyWork purge;

    @Autowired
    @Qualifier("purgeOfSentDrafts")
    private NightlyWork purgeOfSent;

    @Autowired
    private JdbcClient jdbc;

    private final Caller author = somebodyAt(ALDER);
    private final UUID key = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Test
    void areFoundBelowTheirAddressAsTheyWereTyped() {
        save("reflection", now);
        save(new Draft("/student/roadmap/steps/tailor/evidence/reflection", key, FIELDS, now));

        assertThat(below(STEP, author))
                .containsOnly(Map.entry(STEP + "reflection", new Draft(STEP + "reflection", key, FIELDS, now)));
    }

    @Test
    void takeTheirAddressLiterally() {
        save("reflection", now);

        assertThat(below(STEP.replace('a', '_'), author)).isEmpty();
        assertThat(below("%", author)).isEmpty();
    }

    @Test
    void areOneForEachForm() {
        save("reflection", now.minusSeconds(60));
        save("reflection", now);

        assertThat(below(STEP, author).values())
                .singleElement()
                .extracting(Draft::savedAt)
                .isEqualTo(now);
    }

    @Test
    void areTheAuthorsOwn() {
        save("reflection", now);

        assertThat(below(STEP, somebodyAt(ALDER))).isEmpty();
        discard("reflection", somebodyAt(ALDER));
        assertThat(below(STEP, author)).hasSize(1);
        discard("reflection", author);
        assertThat(below(STEP, author)).isEmpty();
    }

    @Test
    void areNoneOnceTheirFormWasSentThoughTheyWereSavedLate() {
        receive();
        save("reflection", now);

        assertThat(below(STEP, author)).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void areThrownAwayBeforeTheirReceiptIs() {
        save("reflection", now);
        receive();
        save("checklist", now);
        assertThat(rows()).isOne();

        CurrentInstitution.run(ALDER, purgeOfSent::run);

        assertThat(rows()).isZero();
    }

    @Test
    void areNotOvertakenByWhatWasTypedBefore() {
        save("reflection", now);
        save("reflection", now.minusSeconds(1));

        assertThat(below(STEP, author).values()).extracting(Draft::savedAt).containsExactly(now);
    }

    @Test
    void stayWhenAnotherTabSendsTheSameForm() {
        save("reflection", now);

        sent(UUID.randomUUID());
        assertThat(below(STEP, author)).hasSize(1);
        sent(key);
        assertThat(below(STEP, author)).isEmpty();
    }

    @Test
    void endWithTheTerm() {
        save("reflection", now.minus(Duration.ofDays(121)));
        save("checklist", now.minus(Duration.ofDays(119)));

        CurrentInstitution.run(ALDER, purge::run);

        assertThat(below(STEP, author)).containsOnlyKeys(STEP + "checklist");
    }

    private void receive() {
        CurrentInstitution.run(
                ALDER,
                () -> inTransaction(() -> jdbc.sql("""
                        insert into form_receipt (institution_id, person_id, key, fingerprint, location)
                        values (?, ?, ?, 'f', '/')
                        """)
                        .params(ALDER.value(), author.person().value(), key)
                        .update()));
    }

    private void sent(UUID sentKey) {
        CurrentInstitution.run(ALDER, () -> drafts.sent(STEP + "reflection", Set.of(sentKey), author));
    }

    private int rows() {
        return CurrentInstitution.call(
                ALDER,
                () -> inTransaction(
                        () -> jdbc.sql("select count(*) from draft where institution_id = ? and person_id = ?")
                                .params(ALDER.value(), author.person().value())
                                .query(Integer.class)
                                .single()));
    }

    private void save(String way, Instant at) {
        save(new Draft(STEP + way, key, FIELDS, at));
    }

    private void save(Draft draft) {
        CurrentInstitution.run(ALDER, () -> drafts.save(draft, author));
    }

    private void discard(String way, Caller whose) {
        CurrentInstitution.run(ALDER, () -> drafts.discard(STEP + way, whose));
    }

    private Map<String, Draft> below(String address, Caller whose) {
        return CurrentInstitution.call(ALDER, () -> drafts.below(address, whose));
    }

    private static Caller somebodyAt(InstitutionId college) {
        return new Caller(college, new PersonId(UUID.randomUUID()), "Maya Okafor", Set.of(Role.STUDENT));
    }
}
