package io.waymark.web.security;

import io.waymark.kit.limit.RateLimitConfiguration;
import io.waymark.web.unsent.StaleForms;
import jakarta.servlet.DispatcherType;
import java.security.SecureRandom;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Deny by default: what is not listed here needs somebody who signed in. Roles are named at the controllers. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@Import(RateLimitConfiguration.class)
public class SecurityConfiguration {

    /** Asked for by mail programs too, which have no session; whoever knows the secret may. */
    private static final String STOPPING_MAILS = "/messages/unsubscribe/**";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, StaleForms staleForms) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/error")
                                .denyAll()
                                .requestMatchers(
                                        "/sign-in",
                                        "/password/**",
                                        "/unsent/**",
                                        "/verify/**",
                                        "/assets/**",
                                        "/webjars/**",
                                        STOPPING_MAILS)
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/events")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/events", STOPPING_MAILS))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new SignInEntryPoint())
                        .accessDeniedHandler(staleForms))
                .requestCache(cache -> cache.requestCache(wholePages()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(new SecurityHeaders())
                .build();
    }

    /** A part of a page is nothing to come back to. */
    private static HttpSessionRequestCache wholePages() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                request -> HttpMethod.GET.matches(request.getMethod()) && request.getHeader("HX-Request") == null);
        return cache;
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    AuthenticationManager authenticationManager(UserDetailsService accounts, PasswordEncoder passwords) {
        var provider = new DaoAuthenticationProvider(new AccountsWithPassword(accounts));
        provider.setPasswordEncoder(passwords);
        return new ProviderManager(provider);
    }

    /** One core stays free for those who are signed in already. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var places = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new ThrottledPasswordEncoder(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), places, Duration.ofSeconds(2));
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
