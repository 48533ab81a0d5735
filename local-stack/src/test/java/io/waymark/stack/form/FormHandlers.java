package io.waymark.stack.form;

import io.waymark.stack.StackForTests;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** What takes forms, as the web app itself knows: each has a path, and may ask for a button besides. */
final class FormHandlers {

    private static final Set<RequestMethod> READING =
            Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS, RequestMethod.TRACE);

    private FormHandlers() {}

    private record Handler(PathPattern path, Collection<NameValueExpression<String>> buttons) {

        boolean takes(FoundForm form) {
            return path.matches(PathContainer.parsePath(form.path()))
                    && buttons.stream().allMatch(button -> isPressed(button, form));
        }

        private static boolean isPressed(NameValueExpression<String> button, FoundForm form) {
            return form.fields().stream()
                    .anyMatch(field -> field.name().equals(button.getName())
                            && (button.getValue() == null || button.getValue().equals(field.value())));
        }

        @Override
        public String toString() {
            return buttons.isEmpty() ? path.toString() : path + " " + buttons;
        }
    }

    /** By path and button, those that none of the forms is sent to. */
    static Set<String> without(List<OwnedForm> forms) {
        var all = all();
        var met = forms.stream()
                .flatMap(owned -> takerOf(owned.form(), all).stream())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(handler -> !met.contains(handler))
                .map(Handler::toString)
                .collect(Collectors.toSet());
    }

    /** Of the most particular path, the one that asks for the button that is pressed, else the one that asks for none. */
    private static Optional<Handler> takerOf(FoundForm form, List<Handler> all) {
        return all.stream()
                .filter(handler -> handler.takes(form))
                .min(Comparator.comparing(Handler::path)
                        .thenComparing(handler -> handler.buttons().size(), Comparator.reverseOrder()));
    }

    private static List<Handler> all() {
        return StackForTests.get().web().getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info ->
                        info.getMethodsCondition().getMethods().stream().anyMatch(method -> !READING.contains(method)))
                .flatMap(FormHandlers::of)
                .toList();
    }

    private static Stream<Handler> of(RequestMappingInfo info) {
        var paths = info.getPathPatternsCondition();
        return paths == null
                ? Stream.empty()
                : paths.getPatterns().stream()
                        .map(path -> new Handler(
                                path, List.copyOf(info.getParamsCondition().getExpressions())));
    }
}
