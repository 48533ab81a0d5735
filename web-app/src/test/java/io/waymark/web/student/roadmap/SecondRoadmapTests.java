package io.waymark.web.student.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.sample.Walk;
import io.waymark.web.services.Answers;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class SecondRoadmapTests extends StudentPageTests {

    private static final String CAREER = "/student/careers/health-information-technician";

    @Test
    void isChosenFromBothAtTheTopOfHome() throws UnsupportedEncodingException {
        given(journeys.home(any())).willReturn(Walk.home(Walk.beside(true)));

        var chips = page("/student/roadmap").select("nav.chips a");

        assertThat(chips.eachText()).containsExactly("First roadmap · 31% done", "Second roadmap · 12% done");
        assertThat(chips.eachAttr("href"))
                .containsExactly(
                        "/student/roadmap?roadmap=health-information-technician",
                        "/student/roadmap?roadmap=phlebotomist");
        assertThat(chips.select("[aria-current]").text()).isEqualTo("First roadmap · 31% done");
    }

    @Test
    void isShownByItsAddressAndCanBeLeft() throws UnsupportedEncodingException {
        given(journeys.home(any(), eq("health-information-technician"))).willReturn(Walk.home(Walk.beside(false)));

        var home = page("/student/roadmap?roadmap=health-information-technician");

        assertThat(home.select("form[action=/student/roadmap/second/leave] input[name=roadmap]")
                        .val())
                .isEqualTo("health-information-technician");
        given(journeys.home(any())).willReturn(Walk.home(Walk.beside(true)));
        assertThat(page("/student/roadmap").select("form[action=/student/roadmap/second/leave]"))
                .isEmpty();
    }

    @Test
    void isNoChoiceWhileThereIsOne() throws UnsupportedEncodingException {
        assertThat(page("/student/roadmap").select("nav.chips")).isEmpty();
    }

    @Test
    void isBegunFromTheCareer() throws UnsupportedEncodingException {
        given(journeys.show(any())).willReturn(Walk.journey());
        var begin = page(CAREER).select("form[action=/student/roadmap/second]");
        assertThat(begin.select("button").text()).isEqualTo("Begin as my second roadmap");

        assertThat(post(
                        "/student/roadmap/second",
                        "roadmap",
                        begin.select("[name=roadmap]").val()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/student/roadmap?roadmap=health-information-technician");

        then(journeys).should().beginSecond(any(), eq("health-information-technician"));
    }

    @Test
    void isNotOfferedToWhoWalksItOrTwoOthers() throws UnsupportedEncodingException {
        given(journeys.show(any())).willReturn(Walk.beside(true));
        assertThat(page(CAREER).text()).doesNotContain("Walk this roadmap too");
        assertThat(page(CAREER).select("form[action=/student/roadmap/second]")).isEmpty();
    }

    @Test
    void saysWhyItCannotBeBegun() {
        given(journeys.beginSecond(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "already-on-two-roadmaps",
                        "This student walks two roadmaps already."));

        assertThat(post("/student/roadmap/second", "roadmap", "phlebotomist"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/student/roadmap")
                .flash()
                .isNotEmpty();
    }

    private Document page(String address) throws UnsupportedEncodingException {
        return Jsoup.parse(get(address).getResponse().getContentAsString());
    }
}
