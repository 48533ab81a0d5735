package io.waymark.mentoring;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads what the service answered. */
public final class Answers {

    private Answers() {}

    public static <T> T read(MvcTestResult answer, String path) {
        return JsonPath.read(text(answer), path);
    }

    public static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
