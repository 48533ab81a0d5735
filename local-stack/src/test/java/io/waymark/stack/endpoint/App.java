package io.waymark.stack.endpoint;

import io.waymark.stack.StackForTests;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** One of the three applications, and what it answers to at this moment. */
enum App {
    ADVISING,
    MENTORING,
    WEB;

    /** An address an application answers to, and the method behind it. */
    record Mapped(String name, HandlerMethod handler) {}

    String url() {
        var stack = StackForTests.get();
        return switch (this) {
            case ADVISING -> stack.advisingUrl();
            case MENTORING -> stack.mentoringUrl();
            case WEB -> stack.webUrl();
        };
    }

    /** Everything a request can be mapped to, the actuator's endpoints included. */
    List<Mapped> mapped() {
        return context().getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> names(entry.getKey()).map(name -> new Mapped(name, entry.getValue())))
                .toList();
    }

    private ConfigurableApplicationContext context() {
        var stack = StackForTests.get();
        return switch (this) {
            case ADVISING -> stack.advising();
            case MENTORING -> stack.mentoring();
            case WEB -> stack.web();
        };
    }

    private Stream<String> names(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var verbs = methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name);
        var only = info.getParamsCondition().getExpressions();
        return verbs.flatMap(verb -> info.getPatternValues().stream()
                .map(path -> "%s %s %s%s".formatted(this, verb, path, only.isEmpty() ? "" : " " + only)));
    }
}
