package io.waymark.benchmarks;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.account.PasswordLinks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** A student who has signed in and opens pages, one after the other. */
record PageVisitor(HttpClient browser, String web) {

    private static final String PASSWORD = "one step at a time";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    static PageVisitor signIn(BenchmarkPlatform platform, InstitutionId college, String email) {
        var student = platform.database()
                .sql("select id from web.account where email = ?")
                .param(email)
                .query(UUID.class)
                .single();
        var links = platform.stack().web().getBean(PasswordLinks.class);
        var path = CurrentInstitution.call(college, () -> links.issue(new PersonId(student)));
        links.choosePassword(path.substring(path.indexOf('=') + 1), PASSWORD);
        var visitor = new PageVisitor(
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .version(HttpClient.Version.HTTP_1_1)
                        .build(),
                platform.stack().webUrl());
        visitor.enter(email);
        return visitor;
    }

    private void enter(String email) {
        var token = TOKEN.matcher(open("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("There is no form to sign in");
        }
        var form = "college=benchmark&email=%s&password=%s&_csrf=%s"
                .formatted(encode(email), encode(PASSWORD), encode(token.group(1)));
        var answer = send(HttpRequest.newBuilder(URI.create(web + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(email + " cannot sign in: " + answer);
        }
    }

    /** The page as it is sent. */
    String open(String path) {
        var answer = send(HttpRequest.newBuilder(URI.create(web + path)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " is not shown: " + answer);
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
