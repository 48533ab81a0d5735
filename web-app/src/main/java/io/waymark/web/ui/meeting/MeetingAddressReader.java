package io.waymark.web.ui.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads from an address which meeting is meant: {@code {as}/{meeting}} of a host, {@code {type}/{meeting}} of a student. */
@Component
class MeetingAddressReader implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final HostReader hosts;
    private final MeetingTypeReader types;

    MeetingAddressReader(HostReader hosts, MeetingTypeReader types) {
        this.hosts = hosts;
        this.types = types;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == MeetingAddress.class;
    }

    @Override
    public MeetingAddress resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var path = (Map<?, ?>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        try {
            var id = UUID.fromString(said(path, "meeting"));
            return path != null && path.containsKey("as")
                    ? MeetingAddress.ofHost(hosts.convert(said(path, "as")), id)
                    : MeetingAddress.ofStudent(types.convert(said(path, "type")), id);
        } catch (IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No meeting has such an address.", unreadable);
        }
    }

    private static String said(@Nullable Map<?, ?> path, String part) {
        return path == null ? "" : String.valueOf(path.get(part));
    }
}
