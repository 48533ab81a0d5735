package io.waymark.web.sample;

import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.college.CollegeFixtures;
import io.waymark.web.college.Colleges;
import io.waymark.web.form.FormBinding;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** The student's pages and the shell, in New York on a Tuesday morning. Who uses it brings the clients and the security. */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan(
        basePackages = {
            "io.waymark.web.assets",
            "io.waymark.web.mentors",
            "io.waymark.web.page",
            "io.waymark.web.road",
            "io.waymark.web.services",
            "io.waymark.web.session",
            "io.waymark.web.shell",
            "io.waymark.web.slots"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "io\\.waymark\\.web\\.services\\..*Clients"))
@Import({FormBinding.class, io.waymark.web.time.When.class})
class SamplePages {

    /** Tuesday, November 10, 2026, 9:00 AM in New York. */
    static final Instant TUESDAY_AT_NINE = Instant.parse("2026-11-10T14:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(TUESDAY_AT_NINE, ZoneOffset.UTC);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.US, TimeZone.getTimeZone("America/New_York"));
    }

    @Bean
    Colleges colleges() {
        return CollegeFixtures.alderValley();
    }

    @Bean
    CurrentCaller currentCaller() {
        return new CurrentCaller();
    }
}
