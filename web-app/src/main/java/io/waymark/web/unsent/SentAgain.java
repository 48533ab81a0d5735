package io.waymark.web.unsent;

import io.waymark.web.ui.form.FormFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Forgets a form that was kept once another attempt at it arrives; should that fail, its own page keeps what was typed. */
@Configuration(proxyBeanMethods = false)
class SentAgain implements WebMvcConfigurer, HandlerInterceptor {

    private final UnsentForms forms;

    SentAgain(UnsentForms forms) {
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        FormFields.key(request).ifPresent(key -> forms.forget(key, request));
        return true;
    }
}
