package io.waymark.mentoring.profile;

import static io.waymark.mentoring.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import io.waymark.mentoring.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

@MentoringTest
class ProfileIntegrationTests {

    private static final Set<Role> OFFICES = Set.of(Role.REGISTRAR, Role.FACULTY);

    private final Colleges colleges;
    private final College alder;
    private final Person student;

    ProfileIntegrationTests(Colleges colleges) {
        this.colleges = colleges;
        this.alder = colleges.open();
        this.student = alder.student("Sam");
    }

    @Test
    void isEmptyBeforeItIsFirstWritten() {
        var mentor = alder.person("Mia", "Ortiz", Role.MENTOR);

        var draft = mentor.get("/api/mentors/me");

        assertThat(draft).hasStatusOk().hasHeader("ETag", "\"0\"");
        assertThat(draft).bodyJson().extractingPath("$.name").isEqualTo("Mia Ortiz");
        assertThat(draft).bodyJson().extractingPath("$.published").isEqualTo(false);
    }

    @Test
    void isWrittenByWhoReadItsNewestVersion() {
        var mentor = alder.person("Mia", "Ortiz", Role.MENTOR);

        assertThat(mentor.put("/api/mentors/me", Profiles.profile(), 0))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        assertThat(mentor.put("/api/mentors/me", Profiles.profile(), 0)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(mentor.putBlindly("/api/mentors/me", Profiles.profile()))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(mentor.put("/api/mentors/me", Profiles.profile(9, List.of(), List.of("en")), 1))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
    }

    @Test
    void isShownWithoutTheMeetingPlace() {
        var mentor = alder.mentor("Mia", "Ortiz");

        var shown = student.get("/api/mentors/{id}", mentor.id());

        assertThat(shown).hasStatusOk();
        assertThat(shown).bodyJson().extractingPath("$.name").isEqualTo("Mia Ortiz");
        assertThat(shown).bodyJson().extractingPath("$.zone").isEqualTo("America/New_York");
        assertThat(shown).bodyJson().extractingPath("$.places").isEqualTo(3);
        assertThat(shown).bodyText().doesNotContain("meet.example");
    }

    @Test
    void staysHiddenWhileItIsADraftOrTheMentorIsGoneOrBelongsElsewhere() {
        var draft = alder.mentor("Dee", "Draft", Profiles.profile("x", "y", 3, List.of(), List.of("en"), false));
        var gone = alder.mentor("Gus", "Gone");
        alder.tell(gone.changed(false, 1000));
        var former = alder.mentor("Fay", "Former");
        alder.tell(former.changed("Fay", Set.of(Role.STUDENT), true, 1000));
        var elsewhere = colleges.open().mentor("Eve", "Elsewhere");

        for (var hidden : List.of(draft, gone, former, elsewhere)) {
            assertThat(student.get("/api/mentors/{id}", hidden.id())).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(namesFound("/api/mentors")).isEmpty();
    }

    @Test
    void isFoundByWordsThatAllOccur() {
        alder.mentor("Mia", "Ortiz", Profiles.profile("Coding lead", "Mercy", 3, List.of(), List.of("en"), true));
        alder.mentor("Ben", "Ito", Profiles.profile("100% remote", "St_Luke", 3, List.of(), List.of("en"), true));

        assertThat(namesFound("/api/mentors?q={q}", "ortiz")).containsExactly("Mia Ortiz");
        assertThat(namesFound("/api/mentors?q={q}", "MERCY coding")).containsExactly("Mia Ortiz");
        assertThat(namesFound("/api/mentors?q={q}", "icd-10")).containsExactly("Ben Ito", "Mia Ortiz");
        assertThat(namesFound("/api/mentors?q={q}", "mercy remote")).isEmpty();
        assertThat(namesFound("/api/mentors?q={q}", "100% _")).containsExactly("Ben Ito");
        assertThat(namesFound("/api/mentors?q={q}", "%")).containsExactly("Ben Ito");
        assertThat(namesFound("/api/mentors?q={q}", "' or 1=1 --")).isEmpty();
    }

    @Test
    void isFoundByPlainLetters() {
        alder.mentor(
                "Zoë",
                "Ångström",
                Profiles.profile("Résumé review", "Østfold Sykehus", 3, List.of(), List.of("en"), true));
        var renamed = alder.mentor("Ben", "Ito");
        alder.tell(renamed.changed("Łukasz", Set.of(Role.MENTOR), true, 1000));

        for (var typed : List.of("Zoe", "angstrom", "Ångström, Zoë", "resume", "Ostfold", "zoe resume")) {
            assertThat(namesFound("/api/mentors?q={q}", typed)).as(typed).containsExactly("Zoë Ångström");
        }
        assertThat(namesFound("/api/mentors?q={q}", "lukasz")).hasSize(1);
        assertThat(namesFound("/api/mentors?q={q}", "ben")).isEmpty();
    }

    @Test
    void isFoundByStepAndLanguage() {
        alder.mentor("Mia", "Ortiz", Profiles.profile(3, List.of("earn-rhit"), List.of("en", "es-mx")));
        alder.mentor("Ben", "Ito", Profiles.profile(3, List.of("write-cover-letter"), List.of("ja")));

        assertThat(namesFound("/api/mentors?step=earn-rhit")).containsExactly("Mia Ortiz");
        assertThat(namesFound("/api/mentors?language=es")).containsExactly("Mia Ortiz");
        assertThat(namesFound("/api/mentors?language=es-MX")).containsExactly("Mia Ortiz");
        assertThat(namesFound("/api/mentors?language=e")).isEmpty();
        assertThat(namesFound("/api/mentors?language={language}", "%")).containsExactly("Ben Ito");
        assertThat(namesFound("/api/mentors?language={language}", "e_")).isEmpty();
        assertThat(namesFound("/api/mentors?step=earn-rhit&language=ja")).isEmpty();
    }

    @Test
    void isListedByNamePageByPage() {
        for (var family :
                List.of("Diaz", "Adams", "Işık", "ışık", "İpek", "Σίσυφος", "ΣΊΣΥΦΟΣ", "O'B", "O’B", "Berg", "Adams")) {
            alder.mentor("Kim", family);
        }

        var seen = new ArrayList<String>();
        var page = student.get("/api/mentors?limit=2");
        seen.addAll(read(page, "$.items[*].name"));
        while (read(page, "$.next") != null) {
            page = student.get(
                    "/api/mentors?limit=2&after={after}", read(page, "$.next").toString());
            seen.addAll(read(page, "$.items[*].name"));
        }

        assertThat(seen)
                .hasSize(11)
                .startsWith("Kim Adams", "Kim Adams", "Kim Berg", "Kim Diaz", "Kim İpek")
                .isEqualTo(read(student.get("/api/mentors?limit=50"), "$.items[*].name"));
    }

    @Test
    void isForMentorsToWriteAndForAllButTheOfficesToRead() {
        assertThat(student.get("/api/mentors/me")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(student.put("/api/mentors/me", Profiles.profile(), 0)).hasStatus(HttpStatus.FORBIDDEN);
        for (var role : Role.values()) {
            assertThat(alder.person("Any", "Body", role).get("/api/mentors"))
                    .hasStatus(OFFICES.contains(role) ? HttpStatus.FORBIDDEN : HttpStatus.OK);
        }
    }

    @Test
    void refusesWhatMakesNoSense() {
        var mentor = alder.person("Mia", "Ortiz", Role.MENTOR);

        for (var change : Map.of(
                        "\"Coding lead\"", "\" \"",
                        "\"earn-rhit\"", "\"Earn RHIT\"",
                        "[\"en\"]", "[\"en us!\"]",
                        "[\"ICD-10\", \"Interviews\"]", "[null]",
                        "\"VIDEO\"", "\"TELEPATHY\"",
                        "\"capacity\": 3", "\"capacity\": 51")
                .entrySet()) {
            assertThat(mentor.put("/api/mentors/me", Profiles.profile().replace(change.getKey(), change.getValue()), 0))
                    .as(change.getValue())
                    .hasStatus(HttpStatus.BAD_REQUEST);
        }
        assertThat(student.get("/api/mentors?limit=101")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(student.get("/api/mentors?after=x")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private List<String> namesFound(String uri, Object... variables) {
        return read(student.get(uri, variables), "$.items[*].name");
    }
}
