package io.waymark.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.stack.People;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo college has what its story promises, so that whoever looks at it sees every part of Waymark at work. */
@Order(2)
class DemoTests {

    private static final UUID ALDER = People.MAYA.institution().value();

    @ParameterizedTest
    @CsvSource({"STUDENT, 60", "ADVISOR, 4", "MENTOR, 12", "ADMIN, 2"})
    void hasPeopleOfEveryRole(Role role, int expected) {
        var people = "select count(*) from advising.person where institution_id = ? and active and '%s' = any (roles)";

        assertThat(count(people.formatted(role))).isEqualTo(expected);
    }

    @Test
    void hasThreeCohortsOfTwenty() {
        assertThat(count("select count(*) from advising.cohort where institution_id = ? and name like 'HIT, %'"))
                .isEqualTo(3);
        assertThat(count("""
                        select min(students) from (select count(*) as students from advising.cohort_member
                                                   where institution_id = ? group by cohort_id) c
                        """)).isEqualTo(20);
    }

    @Test
    void everyStudentHasAnAdvisorAndARoad() {
        assertThat(count("select count(*) from advising.assignment where institution_id = ? and ends_at = 'infinity'"))
                .isEqualTo(60);
        assertThat(count("select count(*) from advising.journey where institution_id = ?"))
                .isEqualTo(60);
    }

    @Test
    void everyAdvisorAndMentorHasHours() {
        assertThat(count("select count(*) from scheduling.availability where institution_id = ?"))
                .isEqualTo(16);
        assertThat(count("select count(*) from mentoring.profile where institution_id = ? and published"))
                .isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advising", "mentoring"})
    void hasMeetingsBehindItAndAhead(String kind) {
        var meetings =
                "select count(*) from scheduling.booking where institution_id = ? and kind = '" + kind + "' and ";

        assertThat(count(meetings + "ends_at < now() and status = 'ATTENDED'")).isGreaterThan(5);
        assertThat(count(meetings + "starts_at > now() and status = 'CONFIRMED'"))
                .isGreaterThan(2);
    }

    @Test
    void hasStudentsAtAllEightStages() {
        assertThat(count("select count(distinct stage_key) from advising.journey_standing where institution_id = ?"))
                .isEqualTo(8);
    }

    @Test
    void hasStudentsWhoAreThroughWithAllButTheLastStage() {
        assertThat(count("""
                        select count(*) from advising.journey_standing
                        where institution_id = ? and stage_number = 8 and trail[1:7] <@ array['VERIFIED', 'WAIVED']
                        """)).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBMITTED", "RETURNED", "VERIFIED"})
    void hasEvidenceThatWaitsThatCameBackAndThatCounts(String status) {
        var evidence = "select count(*) from advising.evidence where institution_id = ? and status = '%s'";

        assertThat(count(evidence.formatted(status))).isGreaterThan(2);
    }

    /** Some hold a credential already: with units that are verified, and with units that wait. */
    @ParameterizedTest
    @ValueSource(strings = {"SUBMITTED", "VERIFIED"})
    void hasHoldersOfCredentialsWithUnits(String status) {
        assertThat(count("""
                        select count(distinct units.student_id) from advising.evidence units
                        join advising.evidence award using (institution_id, student_id)
                        where institution_id = ? and units.kind = 'CEU_LOG' and award.kind = 'CERTIFICATION_RECORD'
                          and award.status = 'VERIFIED' and units.status = '%s'
                        """.formatted(status))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void givesEveryAdvisorSomethingToDecide() {
        assertThat(count("""
                        select count(distinct advisor_id) from advising.assignment
                        join advising.evidence using (institution_id, student_id)
                        where institution_id = ? and ends_at = 'infinity' and status = 'SUBMITTED'
                        """)).isEqualTo(4);
    }

    @Test
    void countsSessionsWithMentorsAsEvidence() {
        assertThat(count("select count(*) from advising.evidence where institution_id = ? and session_id is not null"))
                .isPositive();
    }

    @Test
    void writesDownWhatStaffRead() {
        assertThat(count("select count(*) from advising.disclosure where institution_id = ?"))
                .isPositive();
    }

    @Test
    void hasASmallCollegeBesideIt() {
        var people = StackForTests.database()
                .sql("select count(*) from advising.person where institution_id = ?")
                .param(People.WALTER.institution().value())
                .query(Integer.class)
                .single();

        assertThat(people).isBetween(5, 20);
    }

    @ParameterizedTest
    @CsvSource({
        "alder-valley, ruth.bellamy@aldervalley.example, /admin/overview",
        "alder-valley, dana.whitcomb@aldervalley.example, /advisor/caseload",
        "alder-valley, tomas.varga@aldervalley.example, /host/calendar/mentor",
        "alder-valley, maya.okafor@aldervalley.example, /student/roadmap",
        "birch-lake, walter.lindahl@birchlake.example, /admin/overview"
    })
    void letsItsPeopleInAndLeadsThemToTheirFirstPage(String college, String email, String home) {
        var visitor = Visitor.signedIn(college, email);

        assertThat(visitor.get("/").header("location")).endsWith(home);
        assertThat(visitor.get(home).status()).isEqualTo(200);
    }

    private static int count(String sql) {
        return StackForTests.database()
                .sql(sql)
                .param(ALDER)
                .query(Integer.class)
                .single();
    }
}
