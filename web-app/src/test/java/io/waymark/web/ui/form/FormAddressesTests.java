package io.waymark.web.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.web.pages.PageTests;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

class FormAddressesTests extends PageTests {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-0000000000a1");

    @ParameterizedTest
    @CsvSource({
        "STUDENT, /student/roadmap/steps/tailor-resume/evidence/advisor-review, /student/roadmap/steps/tailor-resume",
        "STUDENT, /student/meetings/mentoring/{id}/cancel, /student/meetings/mentoring/{id}",
        "ADVISOR, /advisor/students/{id}/notes, /advisor/students/{id}",
        "ADVISOR, /advisor/students/{id}/contact, /advisor/students/{id}",
        "ADVISOR, /advisor/students/{id}/notes/{id}/delete, /advisor/students/{id}/notes/{id}",
        "ADMIN, /unsent/discard, /unsent"
    })
    void leadFromWhereAFormIsSentToItsPage(Role role, String sent, String page) {
        assertThat(get(role, sent.replace("{id}", ID.toString())))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(page.replace("{id}", ID.toString()));
    }
}
