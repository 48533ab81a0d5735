package io.waymark.stack.endpoint;

import io.waymark.stack.Answer;
import io.waymark.stack.Request;
import java.util.Base64;
import java.util.List;

/**
 * A request that no client of ours would send.
 *
 * @param refused whether it must be refused; otherwise it may also mean something after all
 */
record Mischief(String what, Request request, boolean refused) {

    private static final String LONG = "x".repeat(5_000);

    static final List<String> IN_A_PATH = List.of(
            "not-a-uuid",
            "-1",
            "%00",
            "%0a",
            "%ff%fe",
            "%F0%9F%A6%86",
            "%2e%2e",
            "..%2f..%2fetc%2fpasswd",
            "1;drop%20table%20person",
            "%25%30%30",
            LONG);

    static final List<String> IN_A_QUERY = List.of(
            "-1",
            "0",
            "999999999999999999999",
            "1.5",
            "abc",
            "%00",
            "%ff%fe",
            "%F0%9F%A6%86",
            "%25",
            "%5C",
            "'%20or%201=1%20--",
            "1900-01-01",
            "-999999999-01-01T00:00:00Z",
            "%2B999999999-12-31T23:59:59.999999999Z",
            "9999-12-31T23:59:59Z",
            "2026-02-30T25:61:00Z",
            LONG);

    /** For the parameter that says where a page begins. */
    static final List<String> FOR_A_CURSOR = List.of(
            "%00",
            "abc",
            cursor("a"),
            cursor("a", "b"),
            cursor("", ""),
            cursor("2026-01-01T00:00:00Z", "not-a-uuid"),
            cursor("+1000000000-12-31T23:59:59Z", "00000000-0000-0000-0000-000000000000"),
            cursor("a", "b", "not-a-uuid"),
            cursor("99999999999999999999", "b", "c", "d"),
            LONG);

    static List<String> inAQuery(String parameter) {
        return parameter.equals("after") ? FOR_A_CURSOR : IN_A_QUERY;
    }

    static Mischief refused(String what, Request request) {
        return new Mischief(what, request, true);
    }

    static Mischief survived(String what, Request request) {
        return new Mischief(what, request, false);
    }

    /** What came of it, if that is not as it should be. */
    List<String> complaints() {
        var answer = request.send();
        if (answer.status() >= 500 || refused && answer.status() < 400) {
            return List.of(describe(answer));
        }
        try {
            if (answer.status() >= 400 && answer.status() != 416) {
                answer.isProblem();
                answer.saysNothingOfOurInsides();
            }
            return List.of();
        } catch (AssertionError different) {
            return List.of(describe(answer));
        }
    }

    private String describe(Answer answer) {
        var address = request.toString();
        return "%s: %s -> %s".formatted(what, address.substring(0, Math.min(200, address.length())), answer);
    }

    private static String cursor(String... values) {
        var text = String.join("\u001f", values);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
