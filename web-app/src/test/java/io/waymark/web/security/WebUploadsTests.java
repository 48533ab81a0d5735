package io.waymark.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.web.pages.PageTests;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class WebUploadsTests extends PageTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Test
    void nameEveryAddressThatTakesFiles() {
        var uploads = new WebUploads().uploadAddresses();

        assertThat(handlers.getHandlerMethods().entrySet().stream()
                        .filter(it -> takesFiles(it.getValue()))
                        .flatMap(it -> paths(it.getKey())))
                .hasSizeGreaterThan(4)
                .allSatisfy(path -> assertThat(uploads.largest(new MockHttpServletRequest("POST", path)))
                        .isPresent());
    }

    @Test
    void sendTheTokenInTheAddressOfAFormWithAFile() {
        assertThat(get(Role.ADMIN, "/admin/sites/import"))
                .bodyText()
                .containsPattern("action=\"/admin/sites/import\\?_token=[\\w=-]+\"");
    }

    private static Stream<String> paths(RequestMappingInfo info) {
        return info.getPatternValues().stream();
    }

    private static boolean takesFiles(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters())
                .anyMatch(it -> it.getType() == MultipartFile.class || holdsFile(it));
    }

    private static boolean holdsFile(Parameter parameter) {
        return parameter.getType().isRecord()
                && Arrays.stream(parameter.getType().getRecordComponents())
                        .anyMatch(it -> it.getType() == MultipartFile.class);
    }
}
