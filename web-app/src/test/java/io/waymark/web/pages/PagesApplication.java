package io.waymark.web.pages;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.account.CurrentSession;
import io.waymark.web.account.OwnPassword;
import io.waymark.web.account.PasswordLinks;
import io.waymark.web.college.CollegeAccents;
import io.waymark.web.college.CollegeFixtures;
import io.waymark.web.college.Colleges;
import io.waymark.web.drafts.RememberedDrafts;
import io.waymark.web.notification.Notices;
import io.waymark.web.outsider.link.VerificationLinks;
import io.waymark.web.receipt.FormReceipts;
import io.waymark.web.receipt.RememberedReceipts;
import io.waymark.web.signin.SignInBeans;
import io.waymark.web.ui.shell.Unread;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** All pages behind the security of the product, on a Tuesday morning. Without a stereotype, so that no scan finds it. */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan(
        basePackages = "io.waymark.web",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "io\\.waymark\\.web\\.(account|college|outsider\\.link|token|bare|sample|staff|pages)\\..*",
                            "io\\.waymark\\.web\\.signin\\.(?!(SignIn|Password)Controller).*",
                            "io\\.waymark\\.web\\.notification\\.\\w+",
                            "io\\.waymark\\.web\\.receipt\\.StoredReceipts.*",
                            "io\\.waymark\\.web\\.drafts\\.StoredDrafts.*",
                            "io\\.waymark\\.web\\.services\\.\\w+Clients",
                            "io\\.waymark\\.web\\.WebApplication"
                        }))
@Import({SignInBeans.class, SignedInByHeader.class, CurrentSession.class, CollegeAccents.class})
class PagesApplication {

    /** Tuesday, November 10, 2026, 9:00 AM in New York. */
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-11-10T14:00:00Z");

    @Bean
    static PseudoLanguage pseudoLanguage() {
        return new PseudoLanguage();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(TUESDAY_AT_NINE, ZoneOffset.UTC);
    }

    @Bean
    CurrentCaller currentCaller() {
        return new CurrentCaller();
    }

    /** Nobody types a password here: a test brings the person along. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }

    @Bean
    Colleges colleges() {
        return CollegeFixtures.alderValley();
    }

    /** As many as a test says. */
    @Bean
    Unread unread(Notices notices) {
        return reader -> notices.unread(reader.person());
    }

    @Bean
    FormReceipts formReceipts() {
        return new RememberedReceipts();
    }

    @Bean
    RememberedDrafts drafts() {
        return new RememberedDrafts();
    }

    @Bean
    VerificationLinks verificationLinks() {
        return mock(VerificationLinks.class);
    }

    @Bean
    OwnPassword ownPassword() {
        return mock(OwnPassword.class);
    }

    @Bean
    PasswordLinks passwordLinks() {
        var links = mock(PasswordLinks.class);
        given(links.issue(any())).willReturn("/password/choose?token=alder-valley.x7KfQ2mPzR9vT4wY");
        return links;
    }
}
