package io.waymark.web.styleguide;

import io.waymark.web.assets.AssetsConfiguration;
import io.waymark.web.form.FormBinding;
import io.waymark.web.page.Figures;
import io.waymark.web.security.SecurityHeaders;
import io.waymark.web.time.ViewerConfiguration;
import io.waymark.web.time.When;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The look without the services behind it: run it and open /styleguide. Without a stereotype, so that no scan finds it. */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({
    AssetsConfiguration.class,
    StyleguideController.class,
    FormBinding.class,
    Figures.class,
    When.class,
    ViewerConfiguration.class
})
public class StyleguideApplication {

    /** Tuesday, November 10, 2026, 9:00 AM in New York. */
    static final Instant TUESDAY_AT_NINE = Instant.parse("2026-11-10T14:00:00Z");

    public static void main(String[] args) {
        new SpringApplicationBuilder(StyleguideApplication.class)
                .properties("spring.config.name=pages")
                .run(args);
    }

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
