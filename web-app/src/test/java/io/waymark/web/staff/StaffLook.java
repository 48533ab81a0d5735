package io.waymark.web.staff;

import io.waymark.core.identity.Role;
import io.waymark.web.account.SignedIn;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.security.SecurityHeaders;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/** Run it and open any page of staff: who one is follows from the page. */
@Import(StaffApplication.class)
public class StaffLook {

    private static final List<String> ADMIN = List.of("/admin", "/people", "/cohorts", "/imports", "/advisors");

    public static void main(String[] args) {
        new SpringApplicationBuilder(StaffLook.class)
                .properties("spring.config.name=pages")
                .run(args);
    }

    @Bean
    @Order(0)
    SecurityFilterChain asWhoeverThePageIsFor(HttpSecurity http) {
        return http.securityMatcher(_ -> true)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterAfter(new ActAs(), SecurityContextHolderFilter.class)
                .headers(new SecurityHeaders())
                .build();
    }

    private static SignedIn whoseIs(String path) {
        if (ADMIN.stream().anyMatch(path::startsWith)) {
            return SignedInFixtures.signedIn(Samples.id(1), "Ruth Bellamy", Role.ADMIN);
        }
        return path.startsWith("/mentoring")
                ? SignedInFixtures.signedIn(Samples.MENTOR, "Priya Raman", Role.MENTOR)
                : SignedInFixtures.signedIn(Samples.ADVISOR, "Dana Whitcomb", Role.ADVISOR);
    }

    private static class ActAs extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var person = whoseIs(request.getRequestURI());
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
            var session = request.getSession();
            session.setAttribute(
                    SessionLocaleResolver.TIME_ZONE_SESSION_ATTRIBUTE_NAME, TimeZone.getTimeZone(person.zone()));
            session.setAttribute(SessionLocaleResolver.LOCALE_SESSION_ATTRIBUTE_NAME, Locale.US);
            chain.doFilter(request, response);
        }
    }
}
