package io.waymark.web.sample;

import io.waymark.web.security.SecurityConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The student's pages with the security of the product. */
@Import({SamplePages.class, SecurityConfiguration.class})
class SecuredPages {

    /** Nobody signs in here: a test brings the person along. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
