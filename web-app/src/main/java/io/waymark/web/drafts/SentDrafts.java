package io.waymark.web.drafts;

import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.ui.form.FormFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A form that did its work is no draft any more. */
@Configuration(proxyBeanMethods = false)
class SentDrafts implements WebMvcConfigurer, HandlerInterceptor {

    private final Drafts drafts;
    private final CurrentCaller caller;

    SentDrafts(Drafts drafts, CurrentCaller caller) {
        this.drafts = drafts;
        this.caller = caller;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var address = request.getParameter(FormFields.DRAFT);
        var leadsOn = HttpStatus.valueOf(response.getStatus()).is3xxRedirection();
        if (failure == null
                && leadsOn
                && FormFields.person().isPresent()
                && request.getRequestURI().equals(request.getContextPath() + address)) {
            drafts.sent(address, FormFields.keysOfDraft(request), caller.get());
        }
    }
}
