package io.waymark.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.waymark.advising.api.evidence.OutsideBatchApi;
import io.waymark.advising.api.evidence.OutsideVerificationApi;
import io.waymark.core.event.InstitutionOpened;
import io.waymark.core.event.IntegrationEvent;
import io.waymark.core.event.PersonChanged;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.PostgresForTests;
import io.waymark.web.account.PasswordLinks;
import io.waymark.web.pages.PseudoLanguage;
import io.waymark.web.services.SilentService;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole web app on a real database, with a mail server and without the services. One context for all such tests. */
@SpringBootTest(
        classes = WebApplication.class,
        properties = {
            "spring.config.name=web-app",
            "spring.mail.host=localhost",
            "waymark.events.secret=whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
            "waymark.tokens.operator-secret=" + WebAppTests.OPERATOR_SECRET,
            "waymark.tokens.metrics-secret=" + WebAppTests.METRICS_SECRET
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({PostgresForTests.class, PseudoLanguage.class})
public abstract class WebAppTests {

    protected static final String OPERATOR_SECRET = "6b1f0d2e9c3a4758";
    protected static final String METRICS_SECRET = "0c9d4be2a17f3865";
    protected static final String PASSWORD = "four words in a row";
    protected static final String SLUG = "alder-valley";
    protected static final GreenMail MAILS = mailServer();
    protected static final SilentService SERVICE = SilentService.started();

    protected static final InstitutionId ALDER = new InstitutionId(UUID.randomUUID());
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    protected MockMvcTester mvc;

    /** The real one; a test may count what is asked of it, or answer in its place. */
    @MockitoSpyBean
    protected PasswordEncoder passwords;

    @MockitoBean
    protected OutsideVerificationApi linked;

    @MockitoBean
    protected OutsideBatchApi linkedBatches;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private ApplicationEventPublisher listeners;

    @Autowired
    private TransactionTemplate transaction;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", () -> MAILS.getSmtp().getPort());
        registry.add("spring.http.serviceclient.advising.base-url", SERVICE::url);
        registry.add("spring.http.serviceclient.mentoring.base-url", SERVICE::url);
    }

    @BeforeEach
    void open() {
        happens(new InstitutionOpened(ALDER, SLUG, "Alder Valley College", "America/New_York", "en-US"));
    }

    /** Somebody new in the directory, who has no password yet. Returns their e-mail address. */
    protected String somebody(Role... roles) {
        return changed(new PersonId(UUID.randomUUID()), Lifecycle.ACTIVE, roles);
    }

    protected String somebodyWithPassword(Role... roles) {
        var person = new PersonId(UUID.randomUUID());
        var email = changed(person, Lifecycle.ACTIVE, roles);
        choosePassword(person);
        return email;
    }

    protected String somebodyReading(String language) {
        var person = new PersonId(UUID.randomUUID());
        var email = changed(person, person + "@college.example", Lifecycle.ACTIVE, language, Role.STUDENT);
        choosePassword(person);
        return email;
    }

    protected String somebodyDeactivated(Role... roles) {
        var person = new PersonId(UUID.randomUUID());
        changed(person, Lifecycle.ACTIVE, roles);
        choosePassword(person);
        return changed(person, Lifecycle.DEACTIVATED, roles);
    }

    protected void deactivate(String email) {
        become(Lifecycle.DEACTIVATED, email);
    }

    protected void become(Lifecycle lifecycle, String email) {
        become(lifecycle, email, Role.STUDENT);
    }

    protected void become(Lifecycle lifecycle, String email, Role... roles) {
        changed(personOf(email), lifecycle, roles);
    }

    protected static PersonId personOf(String email) {
        return new PersonId(UUID.fromString(email.substring(0, email.indexOf('@'))));
    }

    protected MvcTestResult signIn(String email, String password) {
        return signIn(SLUG, email, password, "127.0.0.1");
    }

    protected MvcTestResult signIn(String college, String email, String password, String address) {
        return post("/sign-in", address, "college", college, "email", email, "password", password);
    }

    /** @param fields name, value, name, value … */
    protected MvcTestResult post(String path, String address, String... fields) {
        var request = mvc.post().uri(path).with(csrf()).with(from -> {
            from.setRemoteAddr(address);
            return from;
        });
        for (int i = 0; i < fields.length; i += 2) {
            request.formField(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String changed(PersonId person, Lifecycle lifecycle, Role... roles) {
        return changed(person, lifecycle, null, roles);
    }

    private String changed(PersonId person, Lifecycle lifecycle, @Nullable String language, Role... roles) {
        return changed(person, person + "@college.example", lifecycle, roles);
    }

    /** The directory says that this address is the person's now. */
    protected void giveAddress(PersonId person, String email) {
        changed(person, email, Lifecycle.ACTIVE, Role.STUDENT);
    }

    private String changed(PersonId person, String email, Lifecycle lifecycle, Role... roles) {
        return changed(person, email, lifecycle, null, roles);
    }

    private String changed(
            PersonId person, String email, Lifecycle lifecycle, @Nullable String language, Role... roles) {
        var number = PEOPLE.incrementAndGet();
        happens(new PersonChanged(
                ALDER,
                person,
                "N" + number,
                "Rosalind",
                "Rosa",
                "Lindqvist",
                email,
                Set.of(roles),
                "UTC",
                language,
                lifecycle,
                number));
        return email;
    }

    protected void choosePassword(PersonId person) {
        var path = CurrentInstitution.call(ALDER, () -> links.issue(person));
        links.choosePassword(path.substring(path.indexOf('=') + 1), PASSWORD);
    }

    /** Told in one delivery, so in one transaction. */
    protected void happens(IntegrationEvent... events) {
        CurrentInstitution.run(
                ALDER,
                () -> transaction.executeWithoutResult(
                        _ -> Arrays.stream(events).forEach(listeners::publishEvent)));
    }

    protected <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> Objects.requireNonNull(work.get())));
    }

    private static GreenMail mailServer() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return server;
    }
}
