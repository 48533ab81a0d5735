package io.waymark.mentoring.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

@MentoringTest
class DisclosureLogTests {

    private final Colleges colleges;
    private final Person admin;
    private final Person maya;
    private final Person tomas;

    DisclosureLogTests(Colleges colleges) {
        this.colleges = colleges;
        var alder = colleges.open();
        admin = alder.person("Ruth", "Admin", Role.ADMIN);
        maya = alder.student("Maya");
        tomas = alder.mentor("Tomas", "Mentor");
        assertThat(admin.get("/api/mentors/{mentor}/booking-check?student={student}", tomas.id(), maya.id()))
                .hasStatusOk();
    }

    @Test
    void tellsAnAdminWhoWasShownWhoseRecord() {
        var shown = admin.get("/api/disclosures?student={student}&reader={reader}", maya.id(), admin.id());

        assertThat(shown).bodyJson().extractingPath("$.items[0].reader.name").isEqualTo("Ruth Admin");
        assertThat(shown).bodyJson().extractingPath("$.items[0].student.name").isEqualTo("Maya Student");
        assertThat(shown).bodyJson().extractingPath("$.items[*].part").isEqualTo(List.of("mentoring session"));
        assertThat(admin.get("/api/disclosures?student={student}", tomas.id()))
                .bodyJson()
                .extractingPath("$.items")
                .isEqualTo(List.of());
    }

    @Test
    void tellsAStudentTheirOwn() {
        assertThat(maya.get("/api/disclosures/mine"))
                .bodyJson()
                .extractingPath("$.items[*].reader")
                .isEqualTo(List.of("Ruth Admin"));
    }

    @Test
    void isForNobodyElse() {
        assertThat(maya.get("/api/disclosures")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(tomas.get("/api/disclosures")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(tomas.get("/api/disclosures/mine")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(colleges.open().person("Ruth", "Elsewhere", Role.ADMIN).get("/api/disclosures"))
                .bodyJson()
                .extractingPath("$.items")
                .isEqualTo(List.of());
    }
}
