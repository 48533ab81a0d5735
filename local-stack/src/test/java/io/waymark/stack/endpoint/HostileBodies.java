package io.waymark.stack.endpoint;

import static io.waymark.stack.endpoint.Mischief.refused;
import static io.waymark.stack.endpoint.Mischief.survived;

import io.waymark.stack.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies spoilt in every way we could think of, made from an endpoint's example. */
final class HostileBodies {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

    private static final List<String> NO_OBJECTS = List.of(
            "{", "{]", "{\"a\":", "\"", "nul", "[]", "[{}]", "42", "\"text\"", "null", "{\"a\" 1}", "{'a': 1}", "<a/>");

    private static final List<String> WRONG_FOR_TEXT =
            List.of("17", "true", "[]", "{}", "\"a\\u0000b\"", "\"\\ud800\"");
    private static final List<String> WRONG_FOR_TIMES = List.of(
            "\"yesterday\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"0000-00-00T00:00:00Z\"",
            "\"2026-02-30T25:61:00Z\"",
            "0",
            "-1e300");
    private static final List<String> WRONG_FOR_DATES = List.of(
            "\"yesterday\"",
            "\"2026-02-30\"",
            "\"2026-13-01\"",
            "\"0000-00-00\"",
            "\"-999999999-01-01\"",
            "\"+999999999-12-31\"",
            "\"2026-03-02T09:00:00\"",
            "[]",
            "{}",
            "1e300");
    private static final List<String> WRONG_FOR_HOURS =
            List.of("\"noon\"", "\"25:00\"", "\"09:61\"", "\"-01:00\"", "[]", "{}", "1e300");
    private static final List<String> WRONG_FOR_NUMBERS =
            List.of("\"abc\"", "[]", "{}", "1.5", "99999999999999999999", "-99999999999999999999", "1e400", "NaN");
    private static final List<String> WRONG_FOR_BOOLEANS = List.of("\"perhaps\"", "[]", "{}", "1.5");
    private static final List<String> WRONG_FOR_LISTS = List.of("{}", "17", "true", "[null]", "[[[]]]", "[{\"a\": 1}]");
    private static final List<String> WRONG_FOR_OBJECTS = List.of("[]", "17", "\"text\"", "{\"surprise\": 1}");
    private static final List<String> DOUBTFUL =
            List.of("null", "\"\"", "-1", "2147483647", "\"" + "x".repeat(25_000) + "\"", "\"\\u202e\\ufeff\"");

    private final Endpoint endpoint;
    private final String example;

    HostileBodies(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.example = Ids.CONCERNED.fill(endpoint.body()).strip();
    }

    Stream<Mischief> all() {
        var alike = Stream.concat(wholes(), bytes()).toList();
        return Stream.of(worst(), Deal.toOneIn(4, alike, endpoint.number()), fields())
                .flatMap(Function.identity());
    }

    private Stream<Mischief> wholes() {
        var texts = Stream.of(
                NO_OBJECTS.stream(),
                Stream.of(
                        example + "}",
                        example + example,
                        example.replaceFirst("\\{", "{\"surprise\": 1, "),
                        "[".repeat(10_000),
                        "{\"a\":".repeat(10_000),
                        example.replaceFirst(
                                "\\{", "{\"surprise\": " + "[".repeat(10_000) + "]".repeat(10_000) + ", ")));
        return texts.flatMap(Function.identity())
                .map(text -> refused("body " + shown(text), request().json(text)));
    }

    /** What every endpoint gets. */
    private Stream<Mischief> worst() {
        var filled = example.replaceFirst("\\{", "{\"surprise\": \"" + "x".repeat(TWO_MEGABYTES) + "\", ");
        return Stream.of(
                refused("cut off", request().json(example.substring(0, example.length() / 2))),
                refused("two megabytes of text", request().json(filled)),
                refused(
                        "not UTF-8",
                        bytes(example.replaceFirst("\\{", "{\"\u00ff\u00fe\": 1,"), StandardCharsets.ISO_8859_1)),
                refused("a NUL byte", request().json(example.replaceFirst("\\{", "{\0"))));
    }

    private Stream<Mischief> bytes() {
        var padded = example + " ".repeat(TWO_MEGABYTES);
        return Stream.of(
                refused("no body", request().body("application/json", new byte[0])),
                refused("two megabytes of nothing", request().json(padded)),
                refused("UTF-16", bytes(example + "}", StandardCharsets.UTF_16LE)),
                refused(
                        "a form",
                        request().body("application/x-www-form-urlencoded", "a=b".getBytes(StandardCharsets.UTF_8))),
                refused("plain text", request().body("text/plain", example.getBytes(StandardCharsets.UTF_8))),
                refused("XML", request().body("application/xml", "<a/>".getBytes(StandardCharsets.UTF_8))),
                refused("no such type", request().body("garbage", example.getBytes(StandardCharsets.UTF_8))),
                refused(
                        "parts without boundary",
                        request().body("multipart/form-data", "x".getBytes(StandardCharsets.UTF_8))),
                survived(
                        "an unknown charset",
                        request().body("application/json;charset=klingon", example.getBytes(StandardCharsets.UTF_8))),
                refused(
                        "said to be zipped",
                        request().header("Content-Encoding", "gzip").body("application/json", new byte[] {31, -117, 0, 1
                        })));
    }

    private Request bytes(String text, java.nio.charset.Charset charset) {
        return request().body("application/json", text.getBytes(charset));
    }

    private Stream<Mischief> fields() {
        var root = JSON.readTree(example);
        return pointers(root, JsonPointer.empty())
                .flatMap(place -> Stream.concat(
                        wrongFor(root.at(place))
                                .map(value -> refused(place + " = " + shown(value), with(root, place, value))),
                        Deal.toOneIn(
                                        2,
                                        DOUBTFUL,
                                        endpoint.number() + place.toString().length())
                                .map(value -> survived(place + " = " + shown(value), with(root, place, value)))));
    }

    private static Stream<String> wrongFor(JsonNode value) {
        if (value.isString()) {
            var text = value.asString();
            return wrongFor(text).stream();
        }
        return (value.isNumber()
                        ? WRONG_FOR_NUMBERS
                        : value.isBoolean()
                                ? WRONG_FOR_BOOLEANS
                                : value.isArray() ? WRONG_FOR_LISTS : WRONG_FOR_OBJECTS)
                .stream();
    }

    private static List<String> wrongFor(String text) {
        if (text.matches("\\d{4}-.*Z")) {
            return WRONG_FOR_TIMES;
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return WRONG_FOR_DATES;
        }
        return text.matches("\\d\\d:\\d\\d") ? WRONG_FOR_HOURS : WRONG_FOR_TEXT;
    }

    private Request with(JsonNode root, JsonPointer place, String value) {
        var marker = "@@@";
        var copy = root.deepCopy();
        var parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.put(place.last().getMatchingProperty(), marker);
        } else if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), marker);
        }
        return request().json(copy.toString().replace("\"" + marker + "\"", value));
    }

    private static Stream<JsonPointer> pointers(JsonNode node, JsonPointer place) {
        var inside = node.isObject()
                ? node.propertyNames().stream().flatMap(name -> pointers(node.get(name), place.appendProperty(name)))
                : node.isArray() && !node.isEmpty()
                        ? pointers(node.get(0), place.appendIndex(0))
                        : Stream.<JsonPointer>empty();
        return place.matches() ? inside : Stream.concat(Stream.of(place), inside);
    }

    private Request request() {
        var who = endpoint.concerned().iterator().next();
        return endpoint.request().as(who.concerned());
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
