package io.waymark.stack;

import io.waymark.stack.demo.DemoColleges;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and runs no scripts. Follows no redirect, so that tests see it. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private String token = "";

    private Visitor() {}

    /** Nobody in particular, who was nowhere yet. */
    public static Visitor anybody() {
        return new Visitor();
    }

    /** Nobody in particular, who has just opened the sign-in page. */
    public static Visitor stranger() {
        var visitor = new Visitor();
        visitor.readToken("/sign-in");
        return visitor;
    }

    public static Visitor signedIn(String college, String email) {
        var visitor = stranger();
        var answer = visitor.signIn(college, email);
        if (answer.status() != 302) {
            throw new IllegalStateException(email + " cannot sign in: " + answer);
        }
        visitor.readToken("/");
        return visitor;
    }

    public Answer signIn(String college, String email) {
        return post("/sign-in", Map.of("college", college, "email", email, "password", DemoColleges.PASSWORD));
    }

    public Answer get(String path) {
        return send(Request.get(address(path)));
    }

    public Answer post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return postJust(path, all);
    }

    /** Without the token that tells our forms from others'. */
    public Answer postJust(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }

    /** A body of any kind; one in parts with the token in a header. */
    public Answer post(String path, String contentType, byte[] body) {
        var sent = Request.of("POST", address(path)).body(contentType, body);
        return send(contentType.startsWith("multipart/") ? sent.header("X-CSRF-TOKEN", token) : sent);
    }

    /** Any request, with the token in a header. */
    public Answer send(Request request) {
        var sent = request.header("Accept", "text/html,*/*;q=0.8").header("Cookie", cookies());
        var answer = sent.send();
        answer.headers().allValues("set-cookie").forEach(this::keep);
        return answer;
    }

    /** As a request carries them. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public String token() {
        return token;
    }

    private void readToken(String page) {
        var answer = get(page);
        var form = TOKEN.matcher(answer.body());
        if (form.find()) {
            token = form.group(1);
        } else if (answer.status() == 302) {
            readToken(answer.header("location"));
        } else {
            throw new IllegalStateException("There is no form on " + page);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    /** Where a path leads. */
    public static String address(String path) {
        return path.startsWith("http") ? path : StackForTests.get().webUrl() + path;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
