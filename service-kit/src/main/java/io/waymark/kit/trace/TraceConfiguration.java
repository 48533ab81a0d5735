package io.waymark.kit.trace;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The access log of an application. */
@Configuration(proxyBeanMethods = false)
public class TraceConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new AskedRoute.Remembered());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> accessLog() {
        return tomcat -> tomcat.addEngineValves(new AccessLog());
    }
}
