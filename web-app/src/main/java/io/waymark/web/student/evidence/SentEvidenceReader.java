package io.waymark.web.student.evidence;

import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.web.ui.form.Typed;
import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the form of whatever kind the address names: {@code /steps/{step}/evidence/{requirement}}. */
@Configuration(proxyBeanMethods = false)
class SentEvidenceReader implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    /** A second requirement of the same kind is numbered. */
    private static final Pattern NUMBER = Pattern.compile("-\\d+$");

    private final EvidenceForms forms;

    SentEvidenceReader(EvidenceForms forms) {
        this.forms = forms;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SentEvidence.class;
    }

    @Override
    public SentEvidence resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var requirement = inPath(request, "requirement");
        var form = kind(requirement)
                .flatMap(forms::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var binder = (ServletRequestDataBinder) Objects.requireNonNull(binders)
                .createBinder(request, null, "typed", ResolvableType.forClass(form.form()));
        binder.construct(Objects.requireNonNull(request.getNativeRequest(ServletRequest.class)));
        binder.validate();
        return new SentEvidence(
                inPath(request, "step") + "/" + requirement,
                (KindForm) Objects.requireNonNull(binder.getTarget()),
                binder.getBindingResult());
    }

    private static Optional<EvidenceKind> kind(String requirement) {
        var name =
                NUMBER.matcher(requirement).replaceFirst("").replace('-', '_').toUpperCase(Locale.ROOT);
        return Typed.code(EvidenceKind.class, name);
    }

    private static String inPath(NativeWebRequest request, String name) {
        var variables = (Map<?, ?>) Objects.requireNonNull(
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
        return (String) Objects.requireNonNull(variables.get(name));
    }
}
