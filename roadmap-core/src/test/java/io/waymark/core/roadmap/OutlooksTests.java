package io.waymark.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.core.roadmap.Outlook.Employers;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlooksTests {

    private static final Roadmap HIT = RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN);

    private final Outlooks outlooks = new Outlooks(HIT);

    @Test
    void readsThePayTheJobsAndTheEmployersOfAnOccupation() {
        var records = outlooks.of("29-2072").orElseThrow();

        assertThat(records.title()).isEqualTo("Medical records specialists");
        assertThat(records.growth()).isEqualTo("7");
        assertThat(records.pay())
                .isEqualTo(new Outlook.Pay(
                        new BigDecimal(35_780),
                        new BigDecimal(50_250),
                        new BigDecimal(80_950),
                        new BigDecimal("24.16"),
                        "2024-05"));
        assertThat(records.jobs())
                .isEqualTo(new Outlook.Jobs(
                        new BigDecimal(194_800),
                        new BigDecimal(208_600),
                        new BigDecimal(13_800),
                        new BigDecimal(14_200)));
        assertThat(records.tellsThePayOfMost()).isTrue();
        assertThat(records.entryEducation()).isEqualTo("Postsecondary nondegree award");
        assertThat(records.employers())
                .extracting(Employers::key, it -> it.share().intValue())
                .startsWith(tuple("hospitals", 28), tuple("physician-offices", 19))
                .hasSize(5);
    }

    @Test
    void splitsOpeningsIntoNewJobsAndReplacements() {
        assertThat(outlooks.of("29-2072").orElseThrow().newJobsAYear()).contains(new BigDecimal(1_380));
        assertThat(outlooks.of("11-9111").orElseThrow().newJobsAYear()).isEmpty();
        assertThat(outlooks.ofEverybody().orElseThrow().newJobsAYear()).isEmpty();
    }

    @Test
    void knowsWhatTheRoadmapLeadsToAndEverybody() {
        assertThat(outlooks.own()).extracting(Outlook::occupation).containsExactly("29-2072", "29-9021");
        assertThat(outlooks.ofEverybody().orElseThrow().pay().median()).isEqualTo("49500");
        assertThat(outlooks.of("29-2071")).as("superseded").isEmpty();
        assertThat(outlooks.of("2072")).as("half a code").isEmpty();
    }

    @Test
    void tellsTheProjectionsEditionByEdition() {
        assertThat(outlooks.history())
                .extracting(Outlook::period, Outlook::occupation, Outlook::growth)
                .containsExactly(
                        tuple("2018-2028", "29-2071", BigDecimal.valueOf(11)),
                        tuple("2019-2029", "29-2071", BigDecimal.valueOf(8)),
                        tuple("2022-2032", "29-9021", BigDecimal.valueOf(16)),
                        tuple("2024-2034", "29-2072", BigDecimal.valueOf(7)),
                        tuple("2024-2034", "29-9021", BigDecimal.valueOf(15)));
        assertThat(outlooks.history().get(1).provenance())
                .returns("Steps to Become a Health Information Technician", Provenance::source)
                .satisfies(it -> assertThat(it.differs()).contains("7%", "15%"));
    }

    @Test
    void tellsTheHistoryOfTheGroupThatWasSplit() {
        var coder = of("medical-coder");

        assertThat(coder.own()).hasSize(1);
        assertThat(coder.history())
                .extracting(Outlook::period, Outlook::occupation, Outlook::growth)
                .containsExactly(
                        tuple("2018-2028", "29-2071", BigDecimal.valueOf(11)),
                        tuple("2019-2029", "29-2071", BigDecimal.valueOf(8)),
                        tuple("2024-2034", "29-2072", BigDecimal.valueOf(7)));
    }

    @Test
    void tellsNoMoreThanItsSourceDoes() {
        var manager = outlooks.of("11-9111").orElseThrow();

        assertThat(manager.tellsThePayOfMost()).isFalse();
        assertThat(manager.employers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "medical-assistant,   35020, 57830, physician-offices, 57, 912200, 4",
        "pharmacy-technician, 35100, 59450, pharmacies,        52, 521800, 4",
        "phlebotomist,        34860, 57750, hospitals,         36, 147500, 3",
    })
    void knowsThePayTheEmployersAndTheHistoryOfEachCareer(
            String career, int lowest, int highest, String employer, int share, int jobs, int editions) {
        var known = of(career);
        var now = known.own().getFirst();

        assertThat(now.pay())
                .returns(BigDecimal.valueOf(lowest), Outlook.Pay::lowestTenth)
                .returns(BigDecimal.valueOf(highest), Outlook.Pay::highestTenth);
        assertThat(now.employers().getFirst())
                .returns(employer, Employers::key)
                .returns(BigDecimal.valueOf(share), Employers::share);
        assertThat(now.jobs().later()).isEqualTo(BigDecimal.valueOf(jobs));
        assertThat(known.history()).hasSize(editions);
    }

    private static Outlooks of(String career) {
        return new Outlooks(RoadmapLibrary.load(RoadmapKey.of(career)));
    }
}
