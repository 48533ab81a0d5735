package io.waymark.web.receipt;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hangs both into every request. */
@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration implements WebMvcConfigurer {

    private final RepeatedForms repeated;
    private final AnsweredForm answered;

    ReceiptConfiguration(RepeatedForms repeated, AnsweredForm answered) {
        this.repeated = repeated;
        this.answered = answered;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(repeated);
        interceptors.addInterceptor(answered);
    }
}
