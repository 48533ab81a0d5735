package io.waymark.web.bare;

import io.waymark.web.assets.AssetsConfiguration;
import io.waymark.web.security.SecurityHeaders;
import io.waymark.web.ui.form.FormBinding;
import io.waymark.web.ui.form.FormConfiguration;
import io.waymark.web.ui.message.MessageConfiguration;
import io.waymark.web.ui.page.Figures;
import io.waymark.web.ui.time.ViewerConfiguration;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The pages of somebody who is not signed in, without the services. Without a stereotype, so that no scan finds it. */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({
    AssetsConfiguration.class,
    BareController.class,
    FormBinding.class,
    FormConfiguration.class,
    MessageConfiguration.class,
    Figures.class,
    When.class,
    ViewerConfiguration.class
})
class BareApplication {

    /** Tuesday, November 10, 2026, 9:00 AM in New York. */
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-11-10T14:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(TUESDAY_AT_NINE, ZoneOffset.UTC);
    }

    @Bean
    SecurityFilterChain openToEverybody(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(new SecurityHeaders())
                .build();
    }
}
