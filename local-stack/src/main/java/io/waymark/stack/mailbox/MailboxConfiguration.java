package io.waymark.stack.mailbox;

import io.waymark.web.security.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Adds the mailbox to the web app, for this machine alone: its pages ask nobody to sign in. */
@Configuration(proxyBeanMethods = false)
public class MailboxConfiguration {

    private static final String[] PAGES = {"/mailbox", "/mailbox/**"};

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain mailboxPages(HttpSecurity http) {
        return http.securityMatcher(PAGES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(new SecurityHeaders())
                .build();
    }

    @Bean
    MailboxController mailboxController(Mailbox mailbox) {
        return new MailboxController(mailbox);
    }
}
