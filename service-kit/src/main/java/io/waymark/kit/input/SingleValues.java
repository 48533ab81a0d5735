package io.waymark.kit.input;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a parameter that comes twice where one is meant: the two would be read as one text that nobody typed. */
class SingleValues implements HandlerInterceptor {

    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // what is refused is read once more, to say so
        if (request.getDispatcherType() == DispatcherType.REQUEST && handler instanceof HandlerMethod method) {
            request.getParameterMap().forEach((name, values) -> {
                if (values.length > 1 && takesOne(method, name)) {
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A parameter comes twice: " + name);
                }
            });
        }
        return true;
    }

    private static boolean takesOne(HandlerMethod method, String name) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(it -> takesOne(it, name));
    }

    private static boolean takesOne(MethodParameter parameter, String name) {
        parameter.initParameterNameDiscovery(NAMES);
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null) {
            return name.equals(asked.name().isEmpty() ? parameter.getParameterName() : asked.name())
                    && isOne(parameter.getParameterType());
        }
        return BeanUtils.isSimpleProperty(parameter.getParameterType())
                ? parameter.getParameterAnnotations().length == 0 && name.equals(parameter.getParameterName())
                : isOneOf(ResolvableType.forMethodParameter(parameter), name);
    }

    /** A form is a record, and its fields are named by their way through it: {@code rows[0].name}. */
    private static boolean isOneOf(ResolvableType form, String path) {
        var type = form;
        for (var part : path.split("\\.")) {
            type = component(type, part.split("\\[")[0]);
            for (var index = part.indexOf('['); index >= 0; index = part.indexOf('[', index + 1)) {
                type = type.isArray() ? type.getComponentType() : type.getGeneric(type.getGenerics().length - 1);
            }
        }
        return type != ResolvableType.NONE && isOne(type.resolve(Collection.class));
    }

    private static ResolvableType component(ResolvableType form, String name) {
        var record = form.resolve(Object.class);
        return !record.isRecord()
                ? ResolvableType.NONE
                : Arrays.stream(record.getRecordComponents())
                        .filter(it -> it.getName().equals(name))
                        .map(it -> ResolvableType.forType(it.getGenericType(), form))
                        .findFirst()
                        .orElse(ResolvableType.NONE);
    }

    private static boolean isOne(Class<?> type) {
        return !type.isArray() && !Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type);
    }
}
