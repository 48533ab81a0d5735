package io.waymark.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;

/** What came back for a request. */
public record Answer(int status, HttpHeaders headers, String body) {

    public String contentType() {
        return header("content-type");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Holds that this is a refusal in the form in which the platform refuses: one a program and a person can read. */
    public void isProblem(int expected) {
        assertThat(this.status).as(body).isEqualTo(expected);
        isProblem();
    }

    public void isProblem() {
        assertThat(status).as(body).isBetween(400, 499);
        assertThat(contentType()).as(body).startsWith("application/problem+json");
        assertThat(body).contains("\"type\":\"urn:waymark:problem:").contains("\"status\":" + status);
    }

    /** Holds that nothing of how the platform is made shows. */
    public void saysNothingOfOurInsides() {
        assertThat(body.replace("<select ", "<"))
                .doesNotContain("io.waymark", "org.springframework", "org.hibernate", "org.postgresql", "tools.jackson")
                .doesNotContain(
                        "jakarta.", "java.lang", "java.util", "Exception", "Tomcat", "\tat ", "select ", "insert ")
                .doesNotContain("ERROR:", "SQLSTATE");
    }

    @Override
    public String toString() {
        return status + " " + contentType() + " " + (body.length() > 300 ? body.substring(0, 300) + "…" : body);
    }
}
