package io.waymark.advising.evidence;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.AskSupervisor;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.JudgeAddress;
import io.waymark.advising.api.evidence.OutsiderView;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.site.SiteSamples;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.VerifierRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an advisor says of addresses that only their student has named. */
@AdvisingTest
class JudgedAddressTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String HOURS = "log-internship-hours/hours-log";
    private static final String JOAN = "joan@other.example";

    private final College alder;
    private final JdbcClient jdbc;
    private final PersonId maya;
    private final PersonId dana;
    private final VerifierApi naming;
    private final VerifierApi asDana;
    private final EvidenceApi evidence;

    @Autowired
    JudgedAddressTests(Colleges colleges, JdbcClient jdbc) {
        this.jdbc = jdbc;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        naming = alder.as(maya, Role.STUDENT, VerifierApi.class);
        asDana = alder.as(dana, Role.ADVISOR, VerifierApi.class);
        evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class);
    }

    @Test
    void makeWhatWasSignedThereCountInFull() {
        beginHours();
        var first = signed(enter(3), JOAN);
        signed(enter(2), JOAN);
        assertThat(assurance()).isEqualTo(Assurance.SELF_REPORTED);
        assertThat(waiting()).hasSize(2);

        var seen = judge(first, true);

        assertThat(assurance()).as("all that was signed there").isEqualTo(Assurance.VERIFIED);
        assertThat(seen.verifications().getFirst().outsider())
                .returns(true, OutsiderView::known)
                .satisfies(it ->
                        assertThat(Objects.requireNonNull(it.judgedBy()).id()).isEqualTo(dana.value()));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void holdForWhatIsAskedThereLater() {
        beginHours();
        judge(signed(enter(3), JOAN), true);

        signed(enter(2), "Joan@other.example");
        assertThat(assurance()).isEqualTo(Assurance.VERIFIED);
        assertThat(waiting()).isEmpty();

        signed(enter(1), "eve@other.example");
        assertThat(assurance()).as("an address is not its neighbor").isEqualTo(Assurance.SELF_REPORTED);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void leaveItAsItCountsWhereTheCollegeDoesNotKnowThem() {
        beginHours();
        var entered = signed(enter(3), JOAN);

        judge(entered, false);

        assertThat(assurance()).isEqualTo(Assurance.SELF_REPORTED);
        assertThat(waiting()).as("the advisor has looked at it").isEmpty();
        judge(entered, true);
        assertThat(assurance()).as("may be said anew").isEqualTo(Assurance.VERIFIED);
        judge(entered, false);
        assertThat(assurance()).isEqualTo(Assurance.SELF_REPORTED);
    }

    @Test
    void areNoNeedForWhatTheCollegeKnowsAnyway() {
        alder.asAdmin(SiteApi.class).add(SiteSamples.site("Harbor Street Clinic"), null);
        beginHours();
        var entered = signed(enter(3), "lena.ortiz@clinic.example");

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "nothing-to-judge", () -> judge(entered, false));
        assertThat(assurance()).isEqualTo(Assurance.VERIFIED);
    }

    @Test
    void areNotForIssuersWhomTheRoadmapNames() {
        var submitted = new VerifiedOtherwise(alder, jdbc, "[credential_issuer]").submit(maya);
        naming.askOutsider(
                submitted.id(),
                new AskOutsider(VerifierRole.CREDENTIAL_ISSUER, "Registry", "registry@gmail.com"),
                Revision.of(submitted));

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "issuer-by-domain",
                () -> asDana.judgeAddress(
                        submitted.id(),
                        VerifierRole.CREDENTIAL_ISSUER,
                        new JudgeAddress(true),
                        current(submitted.id())));
    }

    @Test
    void areJudgedByTheStudentsAdvisorOnly() {
        beginHours();
        var entered = signed(enter(3), JOAN);
        var carla = alder.advisor("Carla");

        refused(
                HttpStatus.NOT_FOUND,
                "no-such-evidence",
                () -> judge(alder.as(carla, Role.ADVISOR, VerifierApi.class), entered));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> judge(naming, entered));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> judge(alder.asAdmin(VerifierApi.class), entered));
        assertThat(assurance()).isEqualTo(Assurance.SELF_REPORTED);
    }

    private EvidenceView judge(UUID entered, boolean known) {
        return asDana.judgeAddress(entered, VerifierRole.SITE_SUPERVISOR, new JudgeAddress(known), current(entered));
    }

    private void judge(VerifierApi stranger, UUID entered) {
        stranger.judgeAddress(entered, VerifierRole.SITE_SUPERVISOR, new JudgeAddress(true), current(entered));
    }

    private Revision current(UUID entered) {
        return Revision.of(evidence.show(entered));
    }

    private List<QueuedEvidence> waiting() {
        return asDana.outside(null, 10).items();
    }

    private void beginHours() {
        alder.asAdmin(JourneyApi.class)
                .start(maya.value(), new StartJourney("health-information-technician", TODAY.minusDays(30)));
    }

    private UUID enter(int daysAgo) {
        return evidence.submit(
                        new SubmitEvidence(
                                HOURS,
                                new HoursLogPayload(
                                        TODAY.minusDays(daysAgo),
                                        LocalTime.of(9, 0),
                                        LocalTime.of(13, 0),
                                        "harbor street clinic",
                                        "Filing")),
                        null)
                .id();
    }

    private UUID signed(UUID entered, String address) {
        naming.askSupervisor(new AskSupervisor("Harbor Street Clinic", "Joan Peralta", address));
        var link = alder.sql(
                        "select id from verification where evidence_id = ? and outsider_address is not null",
                        UUID.class,
                        entered)
                .getFirst();
        alder.asOutsider(link).verify(VerifyEvidence.AS_IT_IS, current(entered));
        return entered;
    }

    private @Nullable Assurance assurance() {
        return alder
                .as(maya, Role.STUDENT, JourneyApi.class)
                .step(maya.value(), "log-internship-hours")
                .proves()
                .stream()
                .map(it -> it.standing().assurance())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
