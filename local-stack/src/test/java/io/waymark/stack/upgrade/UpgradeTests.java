package io.waymark.stack.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.security.TokenAudience;
import io.waymark.kit.tenancy.Caller;
import io.waymark.stack.Request;
import io.waymark.stack.platform.Ports;
import io.waymark.stack.platform.Stack;
import io.waymark.web.token.TokenMint;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Today's platform starts on a database that the first release left behind, and goes on with what is in it. */
@TestMethodOrder(OrderAnnotation.class)
class UpgradeTests {

    private static final Caller MAYA = person("maya", Role.STUDENT);
    private static final Caller DANA = person("dana", Role.ADVISOR);
    private static final Caller RUTH = person("ruth", Role.ADMIN);

    /** Nobody is their own advisor any more; the first night, which begins at once, purges what is old. */
    private static final Map<String, Long> FEWER = Map.of(
            "advising.assignment", 2L,
            "advising.import_row", 6L,
            "advising.import_error", 1L,
            "advising.idempotency_key", 1L,
            "advising.inbox", 1L);

    private static final Map<String, String> RENAMED = Map.of(
            "advising.roster", "advising.import",
            "advising.roster_row", "advising.import_row",
            "advising.roster_fault", "advising.import_error");

    private static JdbcClient jdbc;
    private static Map<String, Long> before;
    private static Stack stack;

    @BeforeAll
    static void upgrade() {
        var database = FirstRelease.left("of_the_first_release");
        jdbc = FirstRelease.jdbc(database);
        before = rowsByTable();
        stack = new Stack(Ports.free(), database, Path.of("target/documents-after-upgrade"));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void losesNoRow() {
        var after = rowsByTable();

        before.forEach((was, rows) -> {
            var table = RENAMED.getOrDefault(was, was);
            assertThat(after.get(table)).as(table).isGreaterThanOrEqualTo(rows - FEWER.getOrDefault(table, 0L));
        });
        assertThat(before).hasSizeGreaterThan(30);
        assertThat(before.values()).filteredOn(rows -> rows > 0).hasSizeGreaterThan(30);
    }

    @Test
    void keepsWhoIsActiveAsALifecycle() {
        assertThat(
                        texts(
                                "select given_name || ' ' || lifecycle || ' ' || active from advising.person order by number, 1"))
                .containsExactly(
                        "Ruth ACTIVE true",
                        "Dana ACTIVE true",
                        "Joel ACTIVE true",
                        "Lee DEACTIVATED false",
                        "Tomas ACTIVE true",
                        "Dylan ACTIVE true",
                        "Maya ACTIVE true",
                        "Eli DEACTIVATED false",
                        "Sam ACTIVE true",
                        "Noor ACTIVE true");
        assertThat(read(MAYA, "/api/people/me").at("/email").asString()).isEqualTo("Maya@alder.example");
        assertThat(read(MAYA, "/api/people/me").at("/zone").asString("")).isEqualTo("America/Denver");
    }

    @Test
    void givesWhoWasDeactivatedAHistoryThatSaysSo() {
        assertThat(texts("""
                        select given_name || ' ' || c.lifecycle || ' ' || c.made_by
                               || case when c.since = (t.at at time zone i.zone)::date then ' on the day' else '' end
                        from advising.lifecycle_change c
                        join advising.person p on p.institution_id = c.institution_id and p.id = c.person_id
                        join advising.institution i on i.institution_id = c.institution_id
                        left join advising.audit_entry t on t.institution_id = c.institution_id and t.entity = 'person'
                            and t.entity_key = to_jsonb(p.id) and t.changed -> 'active' ->> 1 = 'false'
                        order by 1
                        """))
                .containsExactly("Eli DEACTIVATED PERSON on the day", "Lee DEACTIVATED PERSON on the day");
    }

    @Test
    void letsAssignmentsBeginAndEndWithTheDayOfTheirOwnCollege() {
        assertThat(texts("""
                        select s.given_name || '-' || v.given_name || ' ' || starts_at || ' ' || ends_at
                        from advising.assignment a
                        join advising.person s on s.id = student_id join advising.person v on v.id = advisor_id
                        order by starts_at, 1
                        """))
                .containsExactly(
                        "Eli-Dana 2025-01-06 05:00:00+00 infinity",
                        "Maya-Lee 2025-01-06 05:00:00+00 2025-03-10 04:00:00+00",
                        "Noor-Dana 2025-01-06 05:00:00+00 infinity",
                        "Maya-Dana 2025-03-10 04:00:00+00 infinity",
                        "Dylan-Joel 2025-07-01 05:00:00+00 infinity");
        assertThat(read(MAYA, "/api/students/" + MAYA.person() + "/advisors"))
                .extracting(it -> it.at("/advisor/familyName").asString("") + " "
                        + it.at("/from").asString(""))
                .containsExactlyInAnyOrder("Park 2025-01-06", "Whitcomb 2025-03-10");
    }

    /** V22 deletes them; the trail of how they came about is what is left. */
    @Test
    void keepsTheTrailOfWhoWasTheirOwnAdvisor() {
        assertThat(texts("""
                        select changed ->> 'from_day' from advising.audit_entry
                        where entity = 'assignment' and action = 'INSERT'
                          and changed -> 'student_id' ->> 1 = changed -> 'advisor_id' ->> 1 order by id
                        """)).containsExactly("[null, \"2025-01-06\"]", "[null, \"2025-02-03\"]");
    }

    @Test
    void keepsLimitsThatAnAdminSetAndForgetsCopiesOfTheStandard() {
        assertThat(texts("""
                        select given_name || ' ' || coalesce(student_limit::text, 'standard')
                        from advising.caseload join advising.person on id = advisor_id order by 1
                        """)).containsExactly("Dana standard", "Joel standard", "Lee 5", "Sam standard");
    }

    @ParameterizedTest
    @CsvSource({
        "word, VERIFIED, SELF_ATTESTATION, /payload/affirmed, true",
        "essay-returned, RETURNED, REFLECTION, /comment, Say more.",
        "essay-withdrawn, WITHDRAWN, REFLECTION, /payload/text, Oops.",
        "essay-verified, VERIFIED, REFLECTION, /payload/text, Growing.",
        "ticks, VERIFIED, CHECKLIST, /payload/checked/0, credentials",
        "diploma-returned, RETURNED, DOCUMENT_UPLOAD, /verifications/0/capacity, REGISTRAR",
        "diploma-withdrawn, WITHDRAWN, DOCUMENT_UPLOAD, /payload/name, high-school-diploma.pdf",
        "placement, VERIFIED, DOCUMENT_UPLOAD, /payload/expiresOn, 2031-01-31",
        "skills, VERIFIED, ADVISOR_REVIEW, /level/key, plan-agreed",
        "exam, SUBMITTED, ADVISOR_REVIEW, /verifications/0/state, WAITING",
        "letter, RETURNED, ADVISOR_REVIEW, /payload/text, Please read.",
        "resume, WITHDRAWN, ADVISOR_REVIEW, /verifications/0/state, ''",
        "met, VERIFIED, SESSION_COUNT, /decidedAs, SYSTEM"
    })
    void readsEvidenceOfEachKindInEachState(String piece, String status, String kind, String place, String value) {
        var evidence = read(MAYA, "/api/evidence/" + FirstRelease.id(piece));

        assertThat(evidence.at("/status").asString()).isEqualTo(status);
        assertThat(evidence.at("/kind").asString()).isEqualTo(kind);
        assertThat(evidence.at(place).asString("")).isEqualTo(value);
    }

    @Test
    void makesVerificationsOfWhatWaitsAndWhatWasDecided() {
        assertThat(texts("""
                        select requirement || ' ' || capacity || ' ' || state || ' ' || coalesce(given_name, '-')
                        from advising.verification v join advising.evidence e on e.id = evidence_id
                        left join advising.person p on p.id = v.decided_by
                        where e.id not in (select id from advising.evidence where requirement like 'prepare%') order by 1
                        """))
                .containsExactly(
                        "assess-own-skills/advisor-review ADVISOR VERIFIED Lee",
                        "build-mentor-relationship/session-count SYSTEM VERIFIED -",
                        "confirm-exam-eligibility/advisor-review ADVISOR WAITING -",
                        "confirm-exam-eligibility/advisor-review FACULTY WAITING -",
                        "high-school-diploma-or-ged/document-upload ADVISOR WAITING -",
                        "high-school-diploma-or-ged/document-upload REGISTRAR RETURNED Ruth",
                        "high-school-diploma-or-ged/document-upload REGISTRAR WAITING -",
                        "research-duties/reflection ADVISOR RETURNED Dana",
                        "secure-internship-site/document-upload FACULTY VERIFIED Ruth",
                        "write-cover-letter/advisor-review ADVISOR RETURNED Dana");
    }

    @Test
    void letsTheAdvisorGoOnWithWhatWaits() {
        assertThat(read(DANA, "/api/evidence/queue").at("/items"))
                .extracting(it -> it.at("/evidence/requirement").asString(""))
                .contains("confirm-exam-eligibility/advisor-review", "high-school-diploma-or-ged/document-upload");
        var essay = "/api/evidence/" + FirstRelease.id("essay");

        var verified = send(DANA, "POST", essay + "/verify", "\"0\"", "{\"level\": null, \"comment\": null}");

        assertThat(verified.at("/status").asString()).isEqualTo("VERIFIED");
        assertThat(verified.at("/payload/text").asString()).isEqualTo("A \"quoted\" word,\na second line and a \\ .");
    }

    @Test
    void handsOutTheFilesThatWereUploaded() {
        assertThat(Request.get(stack.advisingUrl() + "/api/evidence/" + FirstRelease.id("diploma") + "/document")
                        .as(tokenOf(MAYA))
                        .send()
                        .body())
                .isEqualTo("%PDF-1.4 high-school-diploma.pdf");
    }

    @Test
    void showsTheRoadmapWithItsWaiver() {
        var journey = read(MAYA, "/api/journeys/" + MAYA.person());

        assertThat(journey.at("/startedOn").asString()).isEqualTo("2025-01-06");
        assertThat(read(MAYA, "/api/journeys/%s/steps/find-accredited-programs".formatted(MAYA.person()))
                        .toString())
                .contains("Had enrolled before.");
    }

    @Test
    void knowsWhichAppointmentsWereAttended() {
        assertThat(read(MAYA, "/api/appointments/past").at("/items"))
                .extracting(it -> it.at("/state").asString())
                .contains("ATTENDED", "CANCELED", "BOOKED")
                .hasSize(4);
        var missed = "/api/appointments/" + FirstRelease.id("missed");
        assertThat(read(MAYA, missed).at("/state").asString()).isEqualTo("MISSED");

        var corrected = Request.of("POST", stack.advisingUrl() + missed + "/attendance")
                .json("{\"outcome\": \"ATTENDED\"}")
                .header("If-Match", "\"1\"")
                .as(tokenOf(DANA))
                .send();

        corrected.isProblem(422);
        assertThat(corrected.body()).contains("attendance-final");
    }

    @Test
    void keepsWhatIsBookedAndLetsItBeCanceled() {
        var coming = "/api/appointments/" + FirstRelease.id("coming");
        assertThat(read(MAYA, "/api/appointments/upcoming").at("/items"))
                .extracting(it -> it.at("/id").asString())
                .containsExactly(FirstRelease.id("coming").toString());

        var canceled = send(MAYA, "POST", coming + "/cancel", "\"1\"", "{\"reason\": \"Ill\"}");

        assertThat(canceled.at("/state").asString()).isEqualTo("CANCELED");
        assertThat(texts("""
                        select distinct state from scheduling.participation where booking_id = '%s'
                        """.formatted(FirstRelease.id("coming")))).containsExactly("CANCELED");
    }

    @Test
    void knowsWhoTookPart() {
        assertThat(texts("""
                        select role || ' ' || state || ' ' || report || ' ' || blocking || ' ' || count(*)
                        from scheduling.participation p
                        join scheduling.claim c using (institution_id, booking_id, person_id)
                        where booking_id in ('%s', '%s', '%s', '%s') group by role, state, report, blocking order by 1
                        """.formatted(
                                FirstRelease.id("kept"),
                                FirstRelease.id("off"),
                                FirstRelease.id("over"),
                                FirstRelease.id("session-missed"))))
                .containsExactly(
                        "GUEST ATTENDED MET true 1",
                        "GUEST CANCELED NONE false 1",
                        "GUEST CONFIRMED NONE true 1",
                        "GUEST CONFIRMED OTHER_ABSENT true 1",
                        "HOST ATTENDED MET true 1",
                        "HOST CANCELED NONE false 1",
                        "HOST CONFIRMED NONE true 1",
                        "HOST MISSED NONE true 1");
    }

    @ParameterizedTest
    @CsvSource({"session-held, COMPLETED", "session-missed, MISSED", "session-off, CANCELED", "session-coming, BOOKED"})
    void keepsSessions(String session, String status) {
        var shown = readFrom(stack.mentoringUrl(), MAYA, "/api/sessions/" + FirstRelease.id(session));

        assertThat(shown.at("/status").asString()).isEqualTo(status);
        assertThat(shown.at("/mentor/name").asString()).isEqualTo("Tomas Varga");
        assertThat(shown.at("/meetingPlace").asString()).isEqualTo("https://meet.example/tomas");
    }

    @Test
    void letsTheOtherSideOfASessionReportStill() {
        var session = "/api/sessions/" + FirstRelease.id("session-one-word");
        assertThat(readFrom(stack.mentoringUrl(), MAYA, session)
                        .at("/mentorSaysMet")
                        .asBoolean())
                .isTrue();

        var reported = Request.of("POST", stack.mentoringUrl() + session + "/attendance")
                .json("{\"met\": true}")
                .as(tokenOf(MAYA))
                .send();

        assertThat(reported.body()).contains("\"COMPLETED\"");
    }

    @Test
    void keepsNotesToThemselvesOrShared() {
        var notes = "/api/students/%s/notes".formatted(MAYA.person());

        assertThat(read(DANA, notes).at("/items"))
                .extracting(it -> it.at("/body").asString())
                .containsExactly("Call me about the exam.", "Works Saturdays.");
        assertThat(read(MAYA, notes).at("/items")).hasSize(1);
    }

    @Test
    void offersTheHoursThatWereSet() {
        assertThat(readFrom(stack.advisingUrl(), DANA, "/api/availability").toString())
                .contains("09:00", "16:00", "2025-12-24", "2025-12-29");
    }

    /** What was checked by the rules of then would be applied as nothing by those of now. */
    @Test
    void closesImportsThatWereUnderWay() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(texts("select name || ' ' || state from advising.import order by 1"))
                        .containsExactly(
                                "Fall APPLIED",
                                "Late FAILED",
                                "Mended DISCARDED",
                                "Spring FAILED",
                                "Summer FAILED",
                                "Winter FAILED"));
        var spring = read(RUTH, "/api/imports/" + FirstRelease.id("roster-checked"));
        assertThat(spring.at("/failure/arguments/said").asString("")).contains("Upload the file again.");
        assertThat(texts("select task_name from advising.scheduled_tasks where queue = 'import'"))
                .isEmpty();
        assertThat(texts("select number from advising.person where number = '90'"))
                .isEmpty();
        assertThat(texts("select distinct entity from advising.audit_entry"))
                .contains("import")
                .doesNotContain("roster");
    }

    @Test
    void keepsTrailsInTheMonthsTheyAreOf() {
        assertThat(
                        texts(
                                "select tableoid::regclass::text || ' ' || count(*) from advising.disclosure group by tableoid order by 1"))
                .contains("advising.disclosure_2025_04 1", "advising.disclosure_2025_07 1");
        assertThat(texts("select tableoid::regclass::text from advising.audit_entry where entity = 'institution'"))
                .hasSize(2)
                .noneMatch(table -> table.endsWith("default"));
        assertThat(texts("""
                        select changed ->> 'text' from advising.audit_entry
                        where entity = 'evidence' and action = 'INSERT' and jsonb_exists(changed, 'text') limit 1
                        """)).containsExactly("[\"unspoken\"]");
    }

    @Test
    void bringsHomeTheNewsThatWereUnderWay() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(texts("select given_name || ' ' || active from web.account where email = 'noor@alder.example'"))
                    .containsExactly("Noor true");
            assertThat(
                            texts(
                                    "select given_name || ' ' || active from mentoring.directory_person where given_name = 'Noor'"))
                    .containsExactly("Noor true");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"advising", "mentoring", "web"})
    void letsNightsGoByTheZoneOfTheirCollege(String schema) {
        assertThat(texts("""
                        select convert_from(task_data, 'UTF8')::json ->> 'zone' from %s.scheduled_tasks
                        where task_name = 'nightly' order by 1
                        """.formatted(schema))).containsExactly("America/Chicago", "America/New_York");
    }

    @Test
    void worksOutWhoNeedsAttentionWithoutWaitingForTheNight() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(texts("select distinct state from advising.signal"))
                        .contains("OPEN"));
    }

    @Test
    void keepsPasswordsAndLinks() {
        assertThat(texts("select password_hash from web.account where given_name = 'Maya'"))
                .containsExactly("{bcrypt}kept");
        assertThat(texts("select secret_hash from web.password_link where used_at is null"))
                .containsExactly("hash");
    }

    /** Last, for it brings home whatever news were lost. */
    @Test
    @Order(Integer.MAX_VALUE)
    void tellsAServiceThatWasRestoredFromAnOlderBackupTheDirectoryAnew() {
        jdbc.sql("delete from mentoring.directory_person where id = ?")
                .param(FirstRelease.id("eli"))
                .update();
        jdbc.sql("update mentoring.directory_person set given_name = 'Before', revision = revision - 1 where id = ?")
                .param(FirstRelease.id("dana"))
                .update();

        var asked = Request.of("POST", stack.advisingUrl() + "/api/subscribers/mentoring/resync")
                .as(operatorToken())
                .send();

        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(texts("""
                        select given_name || ' ' || active from mentoring.directory_person
                        where family_name in ('Brandt', 'Whitcomb', 'Frost') order by 1
                        """)).containsExactly("Dana true", "Dylan true", "Eli false"));
    }

    private static Map<String, Long> rowsByTable() {
        var rows = new TreeMap<String, Long>();
        jdbc.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname in ('advising', 'scheduling', 'mentoring', 'web') and c.relkind in ('r', 'p')
                          and not c.relispartition and c.relname not in ('scheduled_tasks', 'signing_key')
                        """)
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }

    private static List<String> texts(String query) {
        return jdbc.sql(query).query((row, _) -> row.getString(1)).list();
    }

    private static JsonNode read(Caller who, String path) {
        return readFrom(stack.advisingUrl(), who, path);
    }

    private static JsonNode readFrom(String service, Caller who, String path) {
        var answer = Request.get(service + path).as(tokenOf(who)).send();
        assertThat(answer.status()).as("%s %s", path, answer).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode send(Caller who, String method, String path, String version, String body) {
        var answer = Request.of(method, stack.advisingUrl() + path)
                .json(body)
                .header("If-Match", version)
                .as(tokenOf(who))
                .send();
        assertThat(answer.status()).as("%s %s", path, answer).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String tokenOf(Caller who) {
        return stack.web()
                .getBean(TokenMint.class)
                .mintFor(who, Set.of(TokenAudience.ADVISING, TokenAudience.MENTORING));
    }

    private static String operatorToken() {
        var answer = Request.of("POST", stack.webUrl() + "/oauth2/token")
                .header(
                        "Authorization",
                        "Basic " + HttpHeaders.encodeBasicAuth("operator", stack.operatorSecret(), UTF_8))
                .body("application/x-www-form-urlencoded", "grant_type=client_credentials".getBytes(UTF_8))
                .send();
        return JsonMapper.shared().readTree(answer.body()).at("/access_token").asString();
    }

    private static Caller person(String name, Role role) {
        return new Caller(
                new InstitutionId(FirstRelease.id("alder")), new PersonId(FirstRelease.id(name)), name, Set.of(role));
    }
}
