package io.waymark.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.pages.PageTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

class SignInEntryPointTests extends PageTests {

    @Test
    void leadsToTheSignInPage() {
        assertThat(mvc.get().uri("/student/mentors")).hasRedirectedUrl("/sign-in");
    }

    /** The page leads to the sign-in page and back, which a part of it cannot. */
    @ParameterizedTest
    @CsvSource({
        "http://localhost/student/mentors?q=coding, /student/mentors?q=coding",
        "https://elsewhere.example/student/mentors, /student/mentors",
        "https://elsewhere.example//other.example, /sign-in",
        "%%%, /sign-in"
    })
    void loadsTheWholePageAnewForAPart(String page, String next) {
        assertThat(mvc.get()
                        .uri("/student/mentors?q=codi")
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", page))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader("HX-Redirect", next);
    }
}
