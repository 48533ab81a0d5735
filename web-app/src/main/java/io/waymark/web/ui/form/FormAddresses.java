package io.waymark.web.ui.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where the page of a form is: at the address it is sent to, or else at the nearest one above that has a page. */
@Component
public class FormAddresses {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    FormAddresses(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** @param path what a form is sent to, e.g. {@code /advisor/students/7/notes} */
    public String pageOf(String path) {
        return Stream.iterate(path, above -> above.length() > 1, FormAddresses::above)
                .filter(this::hasPage)
                .findFirst()
                .orElse("/");
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private boolean hasPage(String path) {
        return takes(RequestMethod.GET, path);
    }

    /** Whether a form may be sent to a path. */
    public boolean takeForms(String path) {
        return takes(RequestMethod.POST, path);
    }

    private boolean takes(RequestMethod method, String path) {
        var parsed = PathContainer.parsePath(path);
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().contains(method))
                .flatMap(info -> Optional.ofNullable(info.getPathPatternsCondition()).stream())
                .anyMatch(patterns -> patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(parsed)));
    }
}
