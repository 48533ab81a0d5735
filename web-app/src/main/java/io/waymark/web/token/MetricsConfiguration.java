package io.waymark.web.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.waymark.kit.security.TokenAudience;
import io.waymark.kit.security.TokenClaims;
import io.waymark.kit.security.TokenRules;
import io.waymark.web.security.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;

/** Metrics are for whoever operates or watches the platform, as in the services. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    @Order(2)
    SecurityFilterChain metrics(HttpSecurity http, JWKSource<SecurityContext> signingKeys, TokenProperties properties) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .hasAnyRole(TokenClaims.OPERATOR, TokenClaims.METRICS)
                        .anyRequest()
                        .hasRole("OPERATOR"))
                .oauth2ResourceServer(server -> server.jwt(
                        jwt -> jwt.decoder(decoder(signingKeys, properties)).jwtAuthenticationConverter(roles())))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(new SecurityHeaders())
                .build();
    }

    private static JwtDecoder decoder(JWKSource<SecurityContext> signingKeys, TokenProperties properties) {
        var decoder = NimbusJwtDecoder.withJwkSource(signingKeys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(properties.issuer()), new TokenRules(TokenAudience.WEB)));
        return decoder;
    }

    private static JwtAuthenticationConverter roles() {
        var roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName(TokenClaims.ROLES);
        roles.setAuthorityPrefix("ROLE_");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }
}
