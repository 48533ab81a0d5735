package io.waymark.web.security;

import jakarta.servlet.DispatcherType;
import java.security.SecureRandom;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Deny by default: what is not listed here needs somebody who signed in. Roles are named at the controllers. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
public class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/error")
                                .denyAll()
                                .requestMatchers("/sign-in", "/password/**", "/verify/**", "/assets/**", "/webjars/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/events")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/events"))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .requestCache(cache -> cache.requestCache(new HttpSessionRequestCache()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(new SecurityHeaders())
                .build();
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    AuthenticationManager authenticationManager(UserDetailsService accounts, PasswordEncoder passwords) {
        var provider = new DaoAuthenticationProvider(name -> withPassword(accounts.loadUserByUsername(name)));
        provider.setPasswordEncoder(passwords);
        return new ProviderManager(provider);
    }

    /** Who has no password yet is refused like somebody unknown: after a hash for nothing, so as slowly as everybody. */
    private static UserDetails withPassword(UserDetails account) {
        if (account.getPassword() == null) {
            throw new UsernameNotFoundException("no password yet");
        }
        return account;
    }

    /** One core stays free for those who are signed in already. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var places = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new FewAtOnce(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), places, Duration.ofSeconds(2));
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
