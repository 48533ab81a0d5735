package io.waymark.stack.endpoint;

import static io.waymark.stack.endpoint.Mischief.refused;
import static io.waymark.stack.endpoint.Mischief.survived;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.Tokens;
import io.waymark.stack.demo.Together;
import io.waymark.stack.endpoint.App.Mapped;
import io.waymark.stack.endpoint.Endpoint.Reach;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent to a service, by whoever may: a refusal both sides can read, and never a breakdown. */
class HostileInputTests {

    @ParameterizedTest
    @MethodSource("withBodies")
    void refusesBodiesThatAreNotAsAgreed(Endpoint endpoint) {
        assertHarmless(new HostileBodies(endpoint).all());
    }

    /** What an example leaves out, nobody spoils. */
    @ParameterizedTest
    @MethodSource("withBodies")
    void spoilsEveryFieldThereIs(Endpoint endpoint) {
        var example = JsonMapper.shared().readTree(Ids.CONCERNED.fill(endpoint.body()));

        assertThat(handlersOf(endpoint)
                        .flatMap(handler -> Stream.of(handler.getMethodParameters()))
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                        .flatMap(parameter -> leftOut(parameter.getGenericParameterType(), example, "")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withIds")
    void refusesIdsThatAreNone(Endpoint endpoint) {
        assertHarmless(Deal.toOneIn(2, Mischief.IN_A_PATH, endpoint.number())
                .flatMap(junk -> Ids.CONCERNED
                        .spoil(endpoint.address(), junk)
                        .map(address -> refused("path", as(endpoint, endpoint.request(address))))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void survivesAnyParameter(Endpoint endpoint) {
        assertHarmless(parametersOf(endpoint).stream()
                .flatMap(name -> Mischief.inAQuery(name).stream().map(junk -> {
                    var address = Ids.CONCERNED.fill(withParameter(endpoint.address(), name, junk));
                    var isLimit = name.equals("limit") && !junk.equals("1900-01-01");
                    return new Mischief(name, as(endpoint, endpoint.request(address)), isLimit);
                })));
    }

    @ParameterizedTest
    @MethodSource("all")
    void survivesAnyHeader(Endpoint endpoint) {
        var junk = List.of("garbage", "\"\"", "W/\"1\"", "*", "\"99999999999999999999\"", "x".repeat(10_000), "ÿþ");
        var conditions = Deal.toOneIn(endpoint.versioned() ? 1 : 7, junk, endpoint.number())
                .map(value -> new Mischief(
                        "If-Match", as(endpoint, endpoint.request()).header("If-Match", value), endpoint.versioned()));
        var others = List.of(
                Map.entry("Idempotency-Key", "k".repeat(10_000)),
                Map.entry("Accept", "garbage"),
                Map.entry("Accept-Language", "xx-".repeat(1_000)),
                Map.entry("Accept-Encoding", "nothing"),
                Map.entry("Range", "bytes=99999999999-1"),
                Map.entry("If-None-Match", "garbage"),
                Map.entry("X-Forwarded-Host", "evil.example"),
                Map.entry("X-HTTP-Method-Override", "DELETE"),
                Map.entry("Content-Type", "garbage"));
        var headers = Deal.toOneIn(3, others, endpoint.number())
                .map(header -> survived(
                        header.getKey(), as(endpoint, endpoint.request()).header(header.getKey(), header.getValue())));
        assertHarmless(Stream.concat(conditions, headers));
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesMethodsNobodyOffers(Endpoint endpoint) {
        var address = endpoint.app().url() + Ids.CONCERNED.fill(endpoint.address());
        assertHarmless(Deal.toOneIn(3, List.of("PATCH", "TRACE", "PROPFIND", "BREW", "get"), endpoint.number())
                .map(method -> refused("method", as(endpoint, Request.of(method, address)))));
    }

    @Test
    void saysThatAParameterIsNoText() {
        var answer = Request.get(App.ADVISING.url() + "/api/appointments/upcoming?after=%ff%fe")
                .as(Tokens.of(People.MAYA))
                .send();

        answer.isProblem(400);
        assertThat(answer.body()).contains("unreadable-parameter");
    }

    @ParameterizedTest
    @EnumSource
    void readsNoLongBodyOfAStranger(App app) {
        var body = "{\"type\": \"%s\"}".formatted("x".repeat(2_000_000));

        assertThat(Request.of("POST", app.url() + "/events").json(body).send().status())
                .isEqualTo(413);
        for (var type : List.of("text/csv", "multipart/form-data; boundary=b", "text/plain")) {
            assertThat(Request.of("POST", app.url() + "/events")
                            .body(type, body.getBytes(StandardCharsets.UTF_8))
                            .send()
                            .status())
                    .as(type)
                    .isBetween(400, 499);
        }
    }

    private static void assertHarmless(Stream<Mischief> attempts) {
        assertThat(Together.ask(attempts.toList(), Mischief::complaints))
                .allSatisfy(them -> assertThat(them).isEmpty());
    }

    private static Request as(Endpoint endpoint, Request request) {
        return request.as(endpoint.concerned().iterator().next().concerned());
    }

    private static Stream<String> leftOut(Type type, JsonNode example, String place) {
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return example.isEmpty() ? Stream.of(place) : Stream.empty();
        }
        if (type instanceof ParameterizedType list) {
            return Stream.of(list.getActualTypeArguments())
                    .flatMap(element -> leftOut(element, example.path(0), place + "/0"));
        }
        if (!(type instanceof Class<?> form) || !form.isRecord()) {
            return example.isMissingNode() ? Stream.of(place) : Stream.empty();
        }
        return Stream.of(form.getRecordComponents())
                .flatMap(field ->
                        leftOut(field.getGenericType(), example.path(field.getName()), place + "/" + field.getName()));
    }

    private static Stream<HandlerMethod> handlersOf(Endpoint endpoint) {
        return endpoint.app().mapped().stream()
                .filter(mapped -> mapped.name().equals(endpoint.name()))
                .map(Mapped::handler);
    }

    private static List<String> parametersOf(Endpoint endpoint) {
        return handlersOf(endpoint)
                .flatMap(handler -> Stream.of(handler.getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(MethodParameter::getParameter)
                .map(java.lang.reflect.Parameter::getName)
                .toList();
    }

    private static String withParameter(String address, String name, String value) {
        var at = address.indexOf('?');
        var others = at < 0
                ? ""
                : Stream.of(address.substring(at + 1).split("&"))
                        .filter(pair -> !pair.startsWith(name + "="))
                        .collect(Collectors.joining("&"));
        return (at < 0 ? address : address.substring(0, at)) + "?" + name + "=" + value
                + (others.isEmpty() ? "" : "&" + others);
    }

    static List<Endpoint> all() {
        return ApiMatrix.ALL.stream()
                .filter(line -> line.reach() != Reach.OPEN && !line.path().startsWith("/actuator"))
                .toList();
    }

    static List<Endpoint> withBodies() {
        return all().stream()
                .filter(line -> line.hasBody() && line.contentType().equals("application/json"))
                .toList();
    }

    static List<Endpoint> withIds() {
        return all().stream()
                .filter(line -> line.address().split("\\?")[0].contains("{") && line.reach() != Reach.PLATFORM)
                .toList();
    }
}
