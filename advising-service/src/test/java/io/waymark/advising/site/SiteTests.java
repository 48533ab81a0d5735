package io.waymark.advising.site;

import static io.waymark.advising.Refusals.refused;
import static io.waymark.advising.site.SiteSamples.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.site.SiteAgreement;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.api.site.SiteContact;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.advising.api.site.SiteView;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;

@AdvisingTest
class SiteTests {

    private static final String HEADER = "name,kind,address,capacity,contact_1_name,contact_1_email\n";

    private final College alder;
    private final College birch;
    private final SiteApi sites;

    @Autowired
    SiteTests(Colleges colleges) {
        alder = colleges.open();
        birch = colleges.open();
        sites = alder.asAdmin(SiteApi.class);
    }

    @Test
    void areKeptByAdminsAndReadByAdvisors() {
        var harbor = sites.add(site(" Harbor  Street "), "k");
        assertThat(sites.add(site(" Harbor  Street "), "k")).isEqualTo(harbor);
        sites.add(site("Alder Center"), null);
        var dana = alder.as(alder.advisor("Dana"), Role.ADVISOR, SiteApi.class);

        assertThat(harbor.name()).isEqualTo("Harbor Street");
        assertThat(harbor.contacts()).singleElement().returns("603-555-0134", it -> it.phone());
        assertThat(harbor.notes()).isEqualTo("Ring at the side door.\nParking is free.");
        assertThat(harbor.agreement()).isEqualTo(SiteAgreement.HOLDS);
        assertThat(names(dana, null)).containsExactly("Alder Center", "Harbor Street");
        assertThat(names(dana, "harbor str")).hasSize(2);
        assertThat(names(dana, "center")).containsExactly("Alder Center");
        assertThat(names(dana, "%")).isEmpty();
        assertThat(dana.list(null, SiteKind.CLINIC, null, false, null, 50).total())
                .isEqualTo(2);
        assertThat(dana.list(null, SiteKind.HOSPITAL, null, false, null, 50).total())
                .isZero();
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> dana.add(site("Mine"), null));
    }

    @Test
    void areFoundByTheirAgreements() {
        sites.add(site("None", 1, null), null);
        sites.add(site("Lapsed", 1, LocalDate.of(2000, 1, 1)), null);
        sites.add(site("Holds", 1, LocalDate.of(2199, 1, 1)), null);

        assertThat(standing(SiteAgreement.NONE)).containsExactly("None");
        assertThat(standing(SiteAgreement.LAPSED)).containsExactly("Lapsed");
        assertThat(standing(SiteAgreement.HOLDS)).containsExactly("Holds");
        assertThat(standing(SiteAgreement.LAPSES_SOON)).isEmpty();
        assertThat(standing(null)).hasSize(3);
    }

    @Test
    void areReadInStretches() {
        for (var name : List.of("C", "a", "B")) {
            sites.add(site(name), null);
        }

        var first = sites.list(null, null, null, false, null, 2);

        assertThat(first.items()).extracting(SiteView::name).containsExactly("a", "B");
        assertThat(sites.list(null, null, null, false, first.next(), 2).items())
                .extracting(SiteView::name)
                .containsExactly("C");
    }

    @Test
    void ofAnotherCollegeAreUnknown() {
        var foreign = birch.asAdmin(SiteApi.class).add(site("Birch"), null);

        assertThat(names(sites, null)).isEmpty();
        refused(HttpStatus.NOT_FOUND, "no-such-site", () -> sites.show(foreign.id()));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-site",
                () -> sites.change(foreign.id(), site("Mine"), Revision.of(foreign)));
        refused(HttpStatus.NOT_FOUND, "no-such-site", () -> sites.retire(foreign.id(), Revision.of(foreign)));
    }

    @Test
    void haveOneNameAtACollege() {
        sites.add(site("Harbor"), null);
        var other = sites.add(site("Alder"), null);

        refused(HttpStatus.CONFLICT, "site-exists", () -> sites.add(site("HARBOR"), null));
        refused(HttpStatus.CONFLICT, "site-exists", () -> sites.change(other.id(), site("harbor"), Revision.of(other)));
    }

    @Test
    void areChangedOnlyAsTheyStandAndStayWhenTheyAreRetired() {
        var harbor = sites.add(site("Harbor"), null);
        var changed = sites.change(harbor.id(), site("Harbor Street", 5, null), Revision.of(harbor));

        assertThat(changed)
                .returns("Harbor Street", SiteView::name)
                .returns(5, SiteView::capacity)
                .returns(SiteAgreement.NONE, SiteView::agreement);
        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> sites.change(harbor.id(), site("Late"), Revision.of(harbor)));

        var retired = sites.retire(harbor.id(), Revision.of(changed));
        assertThat(names(sites, null)).isEmpty();
        assertThat(sites.list(null, null, null, true, null, 50).items()).containsExactly(retired);
        sites.restore(harbor.id(), Revision.of(retired));
        assertThat(names(sites, null)).containsExactly("Harbor Street");
    }

    @Test
    void comeFromAFileWholeOrNotAtAll() {
        var there = sites.add(site("Harbor"), null);
        sites.retire(there.id(), Revision.of(there));
        var csv = HEADER + "HARBOR,clinic,1 Pier,3,Lena,l@x.example\n=SUM(A1),hospital,2 Pier,4,,\n";

        assertThat(take(csv).errorCount()).isOne();
        assertThat(names(sites, null)).isEmpty();

        var good = csv.replace("=SUM(A1)", "New");
        assertThat(take(good)).isEqualTo(new FileReport(2, 1, 1, 0, 0, List.of()));
        assertThat(sites.show(there.id()))
                .returns("HARBOR", SiteView::name)
                .returns(3, SiteView::capacity)
                .returns(true, SiteView::retired)
                .returns(there.version() + 2, SiteView::version);
        assertThat(take(good)).isEqualTo(new FileReport(2, 0, 0, 2, 0, List.of()));
    }

    @Test
    void keepWhatAFileHasNoColumnFor() {
        var there = sites.add(site("Harbor"), null);

        take("name,kind,address,capacity\nHarbor,clinic,1 Pier,3\n");
        assertThat(sites.show(there.id()))
                .returns("1 Pier", SiteView::address)
                .returns(there.contacts(), SiteView::contacts)
                .returns(there.agreementThrough(), SiteView::agreementThrough)
                .returns(there.notes(), SiteView::notes);

        take(HEADER.strip() + ",notes\nHarbor,clinic,1 Pier,3,Lena Ortiz,l@x.example\n");
        assertThat(sites.show(there.id()))
                .returns(there.agreementThrough(), SiteView::agreementThrough)
                .returns(null, SiteView::notes)
                .returns(
                        List.of(new SiteContact("Lena Ortiz", "l@x.example", "603-555-0134", "Schedules")),
                        SiteView::contacts);

        take(HEADER + "Harbor,clinic,1 Pier,3,Sam Poe,\n");
        assertThat(sites.show(there.id()).contacts()).containsExactly(new SiteContact("Sam Poe", null, null, null));
        take(HEADER + "Harbor,clinic,1 Pier,3,,\n");
        assertThat(sites.show(there.id()).contacts()).isEmpty();
    }

    @Test
    void comeFromAFileOfAnAdminOnly() {
        var dana = alder.as(alder.advisor("Dana"), Role.ADVISOR, SiteApi.class);

        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> dana.take(file(HEADER)));
        refused(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", () -> sites.take(file("x".repeat(2_100_000))));
    }

    private FileReport take(String csv) {
        return sites.take(file(csv));
    }

    private static InputStreamResource file(String csv) {
        return new InputStreamResource(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> standing(@Nullable SiteAgreement agreement) {
        return sites.list(null, null, agreement, false, null, 50).items().stream()
                .map(SiteView::name)
                .toList();
    }

    private static List<String> names(SiteApi of, @Nullable String words) {
        return of.list(words, null, null, false, null, 50).items().stream()
                .map(SiteView::name)
                .toList();
    }
}
