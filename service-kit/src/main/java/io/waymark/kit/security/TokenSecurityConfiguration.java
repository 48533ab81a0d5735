package io.waymark.kit.security;

import io.waymark.kit.input.UploadAddresses;
import io.waymark.kit.limit.RateLimitConfiguration;
import io.waymark.kit.limit.RateLimits;
import io.waymark.kit.problem.SecurityProblems;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.client.RestTemplate;

/** A resource server: no session, no form, a bearer token for everything but health, API docs and signed events. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(TokenTaker.class)
@Import(RateLimitConfiguration.class)
public class TokenSecurityConfiguration {

    private static final Duration KEYS_WITHIN = Duration.ofSeconds(1);

    @Bean
    OAuth2TokenValidator<Jwt> tokenRules(TokenTaker taker) {
        return new TokenRules(taker.audience());
    }

    /** An issuer that takes a call and says nothing keeps nobody waiting for the answer that it is away. */
    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer keysSoonOrNotAtAll() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(KEYS_WITHIN);
        requests.setReadTimeout(KEYS_WITHIN);
        return decoder -> decoder.restOperations(new RestTemplate(requests));
    }

    @Bean
    SecurityFilterChain tokens(
            HttpSecurity http, SecurityProblems problems, RateLimits limits, ObjectProvider<UploadAddresses> uploads) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**", "/swagger-ui.html")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/events")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .hasAnyRole(TokenClaims.OPERATOR, TokenClaims.METRICS)
                        .requestMatchers("/actuator/**")
                        .hasRole("OPERATOR")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(new CallerFromToken()))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterAfter(new ApiRateLimit(limits, problems), AuthorizationFilter.class)
                .addFilterAfter(
                        new ApiUploadGate(uploads.getIfAvailable(() -> UploadAddresses.of(Map.of())), problems),
                        ApiRateLimit.class)
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .cacheControl(Customizer.withDefaults()))
                .build();
    }
}
