package io.waymark.web.services;

import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.token.TokenMint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Both services' contracts as clients. A page's package imports the interfaces it calls into group advising or mentoring. */
@Configuration(proxyBeanMethods = false)
class ServiceClients {

    @Bean
    RestClientHttpServiceGroupConfigurer asCaller(CurrentCaller caller, TokenMint mint, JsonMapper json) {
        return groups -> groups.forEachClient((_, client) -> client.requestInterceptor(new CallerToken(caller, mint))
                .defaultStatusHandler(HttpStatusCode::isError, new ProblemReader(json)));
    }
}
