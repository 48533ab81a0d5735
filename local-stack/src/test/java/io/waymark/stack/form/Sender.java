package io.waymark.stack.form;

import io.waymark.stack.Answer;
import io.waymark.stack.Request;
import io.waymark.stack.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Sends forms as a browser does from a page of ours. */
final class Sender {

    private static final String BOUNDARY = "form-boundary";

    private Sender() {}

    static Answer send(FoundForm form, Visitor visitor) {
        return send(form, visitor, "typed.txt", "A file that somebody chose.");
    }

    /** As the scripts of a page send it, which goes on without a new page. */
    static Answer sendByHtmx(FoundForm form, Visitor visitor) {
        return visitor.send(
                request(form, "typed.txt", "A file that somebody chose.").header("HX-Request", "true"));
    }

    static Answer send(FoundForm form, Visitor visitor, String fileName, String file) {
        return visitor.send(request(form, fileName, file));
    }

    private static Request request(FoundForm form, String fileName, String file) {
        var request = Request.of("POST", Visitor.address(form.action())).header("Sec-Fetch-Site", "same-origin");
        return form.multipart()
                ? request.body("multipart/form-data; boundary=" + BOUNDARY, parts(form, fileName, file))
                : request.body("application/x-www-form-urlencoded", encoded(form));
    }

    private static byte[] encoded(FoundForm form) {
        return form.fields().stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] parts(FoundForm form, String fileName, String content) {
        var fields = form.fields().stream()
                .map(field -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, field.name(), field.value()))
                .collect(Collectors.joining());
        var file = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(BOUNDARY, fileName)
                + "Content-Type: text/plain\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return (fields + file).getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
