package io.waymark.web.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.waymark.kit.security.TokenAudience;
import io.waymark.kit.security.TokenClaims;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** The authorization server: its keys for the services, and client credentials for machines. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TokenProperties.class)
class TokenConfiguration {

    private static final String OPERATOR = "operator";
    private static final String METRICS = "metrics";

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http) {
        var server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(
                        server,
                        _ -> server.clientAuthentication(
                                clients -> clients.authenticationProviders(TokenConfiguration::compareSecrets)))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    private static void compareSecrets(List<AuthenticationProvider> providers) {
        providers.stream()
                .filter(ClientSecretAuthenticationProvider.class::isInstance)
                .map(ClientSecretAuthenticationProvider.class::cast)
                .forEach(secrets -> secrets.setPasswordEncoder(new MachineSecrets()));
    }

    @Bean
    @DependsOnDatabaseInitialization
    SigningKeys signingKeys(JdbcClient jdbc) {
        // As tokens are: by the wall clock, whatever the domain's says.
        return new SigningKeys(new SigningKeyTable(jdbc), Clock.systemUTC());
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> signingKeys) {
        var encoder = new NimbusJwtEncoder(signingKeys);
        encoder.setJwkSelector(List::getFirst);
        return encoder;
    }

    @Bean
    TokenMint tokenMint(JwtEncoder encoder, SigningKeys keys, TokenProperties properties) {
        return new TokenMint(encoder, keys::signingNow, properties);
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(TokenProperties properties) {
        return AuthorizationServerSettings.builder().issuer(properties.issuer()).build();
    }

    @Bean
    RegisteredClientRepository machineClients(TokenProperties properties) {
        return new InMemoryRegisteredClientRepository(
                machine(OPERATOR, properties.operatorSecret()), machine(METRICS, properties.metricsSecret()));
    }

    /** Nobody knows the secret of one that has none. */
    private static RegisteredClient machine(String name, @Nullable String secret) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret(
                        secret == null || secret.isBlank() ? UUID.randomUUID().toString() : secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> machineTokens() {
        return token -> {
            var watches = token.getRegisteredClient().getClientId().equals(METRICS);
            token.getClaims()
                    .audience(TokenAudience.claim(Set.of(TokenAudience.OPERATOR)))
                    .claim(TokenClaims.ROLES, List.of(watches ? TokenClaims.METRICS : TokenClaims.OPERATOR));
        };
    }
}
