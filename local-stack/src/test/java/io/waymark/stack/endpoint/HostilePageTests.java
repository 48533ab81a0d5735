package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.stack.Answer;
import io.waymark.stack.Request;
import io.waymark.stack.demo.Together;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Whatever is typed into a page or its address: an answer for people, and never a breakdown. */
class HostilePageTests {

    private static final List<String> TYPED = List.of(
            "",
            " ",
            "-1",
            "99999999999999999999",
            "2026-99-99",
            "+999999999-12-31",
            "2026-03-02T09:00:00Z/99999",
            "\0",
            "\uD83E\uDD86",
            "'; drop table person; --",
            "<script>alert(1)</script>",
            "${7*7}",
            "x".repeat(10_000));

    @ParameterizedTest
    @MethodSource("all")
    void survivesJunkInTheAddress(Page page) {
        var visitor = Visitors.of(page);
        assertHarmless(Deal.toOneIn(2, Mischief.IN_A_PATH, page.number())
                .flatMap(junk -> Ids.CONCERNED.spoil(page.address(), junk))
                .filter(address -> !address.contains("%2e%2e"))
                .map(address -> new Attempt("GET " + address, () -> visitor.get(address))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void survivesJunkInParameters(Page page) {
        var visitor = Visitors.of(page);
        var address = Ids.CONCERNED.fill(page.address());
        assertHarmless(fieldsOf(page).stream()
                .flatMap(name -> Deal.toOneIn(3, Mischief.inAQuery(name), page.number() + name.length())
                        .map(junk -> address + (address.contains("?") ? "&" : "?") + name + "=" + junk))
                .map(full -> new Attempt("GET " + full, () -> visitor.get(full))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void survivesJunkInEveryField(Page page) {
        var visitor = Visitors.of(page);
        var address = Ids.CONCERNED.fill(page.address());
        assertHarmless(Deal.toOneIn(2, TYPED, page.number()).map(junk -> {
            var fields = new HashMap<String, String>();
            fieldsOf(page).forEach(name -> fields.put(name, junk));
            return new Attempt("POST " + address + " " + junk, () -> visitor.post(address, fields));
        }));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void survivesBodiesThatAreNoForms(Page page) {
        var visitor = Visitors.of(page);
        var address = Ids.CONCERNED.fill(page.address());
        var token = "&_csrf=" + URLEncoder.encode(visitor.token(), StandardCharsets.UTF_8);
        var bodies = List.of(
                new Body("application/json", "{\"a\": 1}"),
                new Body("application/x-www-form-urlencoded", "%zz=%ff&&&==" + token),
                new Body("application/x-www-form-urlencoded", "a=" + "x".repeat(1_500_000) + token),
                new Body(
                        "application/x-www-form-urlencoded", "days[99999999].hours[0].from=x&dates[-1].date=y" + token),
                new Body("application/x-www-form-urlencoded", "class.module.classLoader.resources=x" + token),
                new Body("multipart/form-data", "x"),
                new Body("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data\r\n\r\n"),
                new Body("garbage", "x"));
        assertHarmless(Deal.toOneIn(3, bodies, page.number())
                .map(body -> new Attempt(
                        "POST " + address + " " + body.content(),
                        () -> visitor.post(address, body.type(), body.content().getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void survivesTheSameClickManyTimesAtOnce() {
        var visitor = Visitors.of(Role.ADVISOR);

        var answers = Together.ask(
                Collections.nCopies(24, Map.of("body", "Again.")),
                note -> visitor.post(Ids.CONCERNED.fill("/advisor/students/{student}/notes"), note));

        assertThat(answers).extracting(Answer::status).containsOnly(302);
    }

    @Test
    void showsAPageWhereThereIsNone() {
        for (var role : Role.values()) {
            var answer = Visitors.of(role).get("/no/such/page");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.contentType()).startsWith("text/html");
            assertThat(answer.body()).contains("Page not found");
        }
    }

    @Test
    void survivesCookiesThatAreNotOurs() {
        for (var cookie :
                List.of("waymark=garbage", "waymark=" + "x".repeat(5_000), "waymark=%00", "waymark=\"", "=;=")) {
            var answer = Request.get(App.WEB.url() + "/student/roadmap")
                    .header("Cookie", cookie)
                    .send();

            assertThat(answer.status()).as(cookie).isIn(302, 400);
        }
    }

    static List<Page> all() {
        return Stream.concat(PageMatrix.OF_SOMEBODY.stream(), PageMatrix.OPEN.stream())
                .filter(page -> page.isRead() && !page.path().startsWith("/actuator"))
                .toList();
    }

    static List<Page> forms() {
        return Stream.concat(PageMatrix.OF_SOMEBODY.stream(), PageMatrix.OPEN.stream())
                .filter(page -> page.method().equals("POST") && !page.path().equals("/events"))
                .toList();
    }

    private record Body(String type, String content) {}

    private record Attempt(String what, Supplier<Answer> sent) {

        List<String> complaints() {
            var answer = sent.get();
            var broken = answer.status() >= 500
                    || answer.body().contains("<script>alert(1)")
                    || Stream.of("io.waymark", "org.springframework", "java.lang", "Exception", "\tat ", "Tomcat")
                            .anyMatch(answer.body()::contains);
            return broken ? List.of("%s -> %s".formatted(shown(what), answer)) : List.of();
        }
    }

    private static void assertHarmless(Stream<Attempt> attempts) {
        assertThat(Together.ask(attempts.toList(), Attempt::complaints))
                .allSatisfy(complaints -> assertThat(complaints).isEmpty());
    }

    /** What can be typed: the parameters of the method behind the page, and the fields of its form. */
    private static Set<String> fieldsOf(Page page) {
        return App.WEB.mapped().stream()
                .filter(mapped -> mapped.name().equals(page.name()))
                .flatMap(mapped -> Stream.of(mapped.handler().getMethodParameters()))
                .flatMap(HostilePageTests::fieldsOf)
                .collect(Collectors.toSet());
    }

    private static Stream<String> fieldsOf(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(ModelAttribute.class)
                && parameter.getParameterType().isRecord()) {
            return Stream.of(parameter.getParameterType().getRecordComponents()).map(RecordComponent::getName);
        }
        return parameter.hasParameterAnnotation(RequestParam.class)
                ? Stream.of(parameter.getParameter().getName())
                : Stream.empty();
    }

    private static String shown(String text) {
        return text.length() > 150 ? text.substring(0, 150) + "…" : text;
    }
}
