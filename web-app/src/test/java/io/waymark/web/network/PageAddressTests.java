package io.waymark.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTests {

    @ParameterizedTest
    @CsvSource({
        "https://waymark.example/admin/people?q=100%, /admin/people?q=100%",
        "http://localhost:8080/admin/people?q=a|b&continue, /admin/people?q=a|b&continue",
        "https://waymark.example/student/roadmap#now, /student/roadmap",
        "/student/mentors?, /student/mentors?",
        "https://waymark.example/, /"
    })
    void isReadOutOfAWholeOne(String whole, String page) {
        assertThat(PageAddress.within(whole)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//other.example",
                "https://waymark.example//other.example",
                "https://waymark.example/\\other.example",
                "https://waymark.example",
                "javascript:alert(1)",
                "https://waymark.example/a\r\nX: y",
                "student/mentors",
                "%%%",
                ""
            })
    void isNoneOfAnotherSite(String whole) {
        assertThat(PageAddress.within(whole)).isEmpty();
    }

    @Test
    void hasAQuestionMarkOnlyIfSomethingIsAsked() {
        assertThat(PageAddress.of("/admin/people", null)).isEqualTo("/admin/people");
        assertThat(PageAddress.of("/admin/people", "q=1")).isEqualTo("/admin/people?q=1");
    }
}
