package io.waymark.advising.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.AskSupervisor;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.OutsiderView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.placement.AcceptPlacement;
import io.waymark.advising.api.placement.AskForPlacement;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.placement.PlacementSupervisor;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.api.site.SiteView;
import io.waymark.advising.site.SiteSamples;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.VerifierRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much the word of somebody outside counts for, by whether only the student knows them. */
@AdvisingTest
class KnownOutsiderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String HOURS = "log-internship-hours/hours-log";

    private final College alder;
    private final JdbcClient jdbc;
    private final PersonId maya;
    private final PersonId dana;
    private final VerifierApi naming;
    private final EvidenceApi evidence;

    @Autowired
    KnownOutsiderTests(Colleges colleges, JdbcClient jdbc) {
        this.jdbc = jdbc;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        naming = alder.as(maya, Role.STUDENT, VerifierApi.class);
        evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CREDENTIAL_ISSUER, registry@ahima.org, CONFIRMED_BY_ISSUER",
        "CREDENTIAL_ISSUER, registry@certification.ahima.org, CONFIRMED_BY_ISSUER",
        "CREDENTIAL_ISSUER, maya.ahima@gmail.com, VERIFIED",
        "CREDENTIAL_ISSUER, registry@ahima-certification.example, VERIFIED",
        "CREDENTIAL_ISSUER, lena.ortiz@clinic.example, VERIFIED",
        "EMPLOYER, friend@other.example, VERIFIED",
        "EMPLOYER, Lena.Ortiz@clinic.example, CONFIRMED_BY_ISSUER",
        "EVENT_HOST, friend@other.example, VERIFIED",
        "SITE_SUPERVISOR, friend@other.example, SELF_REPORTED",
        "SITE_SUPERVISOR, lena.ortiz@clinic.example, VERIFIED"
    })
    void vouchForLessWhereOnlyTheStudentKnowsThem(VerifierRole capacity, String address, Assurance reached) {
        site("Harbor Street Clinic");
        var roadmap = new VerifiedOtherwise(alder, jdbc, "[%s, advisor]".formatted(capacity.key()));
        var submitted = roadmap.submit(maya);

        var asked = naming.askOutsider(
                submitted.id(), new AskOutsider(capacity, "Pat Lindgren", address), Revision.of(submitted));

        assertThat(asked.verifications().getFirst().outsider())
                .returns(reached == capacity.assurance(), OutsiderView::known);
        alder.asOutsider(roadmap.waiting(asked, capacity)).verify(VerifyEvidence.AS_IT_IS, Revision.of(asked));
        assertThat(assurance("research-duties")).isEqualTo(reached);
    }

    @Test
    void areToldFromWhereTheIssuerWrites() {
        var submitted = new VerifiedOtherwise(alder, jdbc, "[credential_issuer, advisor]").submit(maya);

        assertThat(submitted.verifications())
                .filteredOn(it -> it.capacity() == VerifierRole.CREDENTIAL_ISSUER)
                .flatExtracting(VerificationView::domains)
                .containsExactly("ahima.org");
        assertThat(submitted.verifications())
                .filteredOn(it -> it.capacity() == VerifierRole.ADVISOR)
                .flatExtracting(VerificationView::domains)
                .isEmpty();
    }

    @Test
    void haveHoursCountAsTheStudentsWordWhenAnyMailboxCountersignsThem() {
        site("Harbor Street Clinic");
        beginHours();

        countersign("friend@other.example");

        assertThat(assurance("log-internship-hours")).isEqualTo(Assurance.SELF_REPORTED);
        assertThat(alder.as(dana, Role.ADVISOR, EvidenceApi.class)
                        .ofStep(maya.value(), "log-internship-hours")
                        .getFirst()
                        .verifications()
                        .getFirst()
                        .outsider())
                .returns(false, OutsiderView::known);
    }

    @Test
    void haveHoursVerifiedByAContactOfTheirSiteOnly() {
        site("Harbor Street Clinic");
        beginHours();

        countersign("lena.ortiz@clinic.example");

        assertThat(assurance("log-internship-hours")).isEqualTo(Assurance.VERIFIED);
    }

    @Test
    void knowNobodyByTheContactsOfAnotherSite() {
        site("Lakeshore Regional");
        beginHours();

        countersign("lena.ortiz@clinic.example");

        assertThat(assurance("log-internship-hours")).isEqualTo(Assurance.SELF_REPORTED);
    }

    @Test
    void haveHoursVerifiedByTheSupervisorOfTheirPlacement() {
        var clinic = site("Harbor Street Clinic");
        beginHours();
        var placements = alder.as(maya, Role.STUDENT, PlacementApi.class);
        var days = new PlacementDays(TODAY.minusDays(7), TODAY.plusDays(30));
        var asked = placements.ask(new AskForPlacement(clinic.id(), HOURS, days, 120, null), null);
        alder.as(dana, Role.ADVISOR, PlacementApi.class)
                .accept(
                        asked.id(),
                        new AcceptPlacement(days, new PlacementSupervisor("Joan Peralta", "joan@gmail.com")),
                        Revision.of(asked));

        countersign("Joan@gmail.com");

        assertThat(assurance("log-internship-hours")).isEqualTo(Assurance.VERIFIED);
    }

    private SiteView site(String name) {
        return alder.asAdmin(SiteApi.class).add(SiteSamples.site(name), null);
    }

    private void beginHours() {
        alder.asAdmin(JourneyApi.class)
                .start(maya.value(), new StartJourney("health-information-technician", TODAY.minusDays(30)));
    }

    private void countersign(String address) {
        var entered = evidence.submit(
                new SubmitEvidence(
                        HOURS,
                        new HoursLogPayload(
                                TODAY.minusDays(2),
                                LocalTime.of(9, 0),
                                LocalTime.of(13, 0),
                                "harbor street clinic",
                                "Filing")),
                null);
        naming.askSupervisor(new AskSupervisor("Harbor Street Clinic", "Joan Peralta", address));
        var link = alder.sql(
                        "select id from verification where evidence_id = ? and outsider_address is not null",
                        UUID.class,
                        entered.id())
                .getFirst();
        alder.asOutsider(link).verify(VerifyEvidence.AS_IT_IS, Revision.of(evidence.show(entered.id())));
    }

    private @Nullable Assurance assurance(String step) {
        return alder.as(maya, Role.STUDENT, JourneyApi.class).step(maya.value(), step).proves().stream()
                .map(it -> it.standing().assurance())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
