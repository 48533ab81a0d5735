package io.waymark.stack.platform;

import io.waymark.advising.AdvisingApplication;
import io.waymark.mentoring.MentorApplication;
import io.waymark.stack.mailbox.Mailbox;
import io.waymark.stack.mailbox.MailboxConfiguration;
import io.waymark.stack.mailbox.MailboxSender;
import io.waymark.web.WebApplication;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The three applications, wired to one database and to each other. */
public final class Stack implements AutoCloseable {

    /**
     * The database, and who owns it.
     *
     * @param servicePassword of the roles that the services work as
     */
    public record Server(String url, String user, String password, String servicePassword) {}

    private static final List<String> ONLY_FOR_PAGES = List.of(
            "org.springframework.boot.session.autoconfigure.SessionAutoConfiguration",
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
            "org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration",
            "io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxMvcAutoConfiguration",
            "io.github.wimdeblauwe.htmx.spring.boot.thymeleaf.HtmxThymeleafAutoConfiguration");

    private final Ports ports;
    private final Server database;
    private final Path documents;
    private final @Nullable Mailbox mailbox;
    private final StoryClock clock = new StoryClock();
    private final String operatorSecret = HexFormat.of().formatHex(random());
    private final String webSecret = "whsec_" + secret();
    private final String advisingSecret = "whsec_" + secret();
    private final String mentoringSecret = "whsec_" + secret();

    private final ConfigurableApplicationContext web;
    private ConfigurableApplicationContext advising;
    private ConfigurableApplicationContext mentoring;

    /** As the other, and nothing is mailed. */
    public Stack(Ports ports, Server database, Path documents) {
        this(ports, database, documents, null);
    }

    /**
     * Starts all three; files go into the folder, and mails into the mailbox. If one cannot start, none is left running, since
     * the database may be stopped next.
     */
    public Stack(Ports ports, Server database, Path documents, @Nullable Mailbox mailbox) {
        this.mailbox = mailbox;
        this.ports = ports;
        this.database = database;
        this.documents = documents;
        // The first one alone: it sets up the logging of all, which cannot be done twice at once.
        this.web = startWeb();
        var services = Stream.<Supplier<ConfigurableApplicationContext>>of(this::startAdvising, this::startMentoring)
                .map(it -> CompletableFuture.supplyAsync(it, Thread.ofPlatform()::start))
                .toList();
        try {
            this.advising = services.getFirst().join();
            this.mentoring = services.getLast().join();
        } catch (CompletionException failure) {
            services.forEach(Stack::closeOnceStarted);
            web.close();
            throw failure;
        }
    }

    public String webUrl() {
        return url(ports.web());
    }

    public String advisingUrl() {
        return url(ports.advising());
    }

    public String mentoringUrl() {
        return url(ports.mentoring());
    }

    private static String url(int port) {
        return "http://" + ListenAddress.chosen().urlHost() + ":" + port;
    }

    public StoryClock clock() {
        return clock;
    }

    public ConfigurableApplicationContext web() {
        return web;
    }

    public ConfigurableApplicationContext advising() {
        return advising;
    }

    public ConfigurableApplicationContext mentoring() {
        return mentoring;
    }

    /** Stops the advising service, as an outage would. */
    public void stopAdvising() {
        advising.close();
    }

    public void restartAdvising() {
        advising = startAdvising();
    }

    /** Stops the mentor service, as an outage would. */
    public void stopMentoring() {
        mentoring.close();
    }

    public void restartMentoring() {
        mentoring = startMentoring();
    }

    public String operatorSecret() {
        return operatorSecret;
    }

    @Override
    public void close() {
        List.of(web, advising, mentoring).forEach(ConfigurableApplicationContext::close);
    }

    private static void closeOnceStarted(CompletableFuture<ConfigurableApplicationContext> service) {
        service.thenAccept(ConfigurableApplicationContext::close)
                .handle((_, _) -> service)
                .join();
    }

    private ConfigurableApplicationContext startWeb() {
        return start(
                mailbox == null ? WebApplication.builder() : withMailbox(WebApplication.builder(), mailbox),
                ports.web(),
                "waymark.tokens.issuer=" + webUrl(),
                "waymark.accounts.address=" + webUrl(),
                "management.health.mail.enabled=false",
                "waymark.tokens.operator-secret=" + operatorSecret,
                "spring.http.serviceclient.advising.base-url=" + advisingUrl(),
                "spring.http.serviceclient.mentoring.base-url=" + mentoringUrl(),
                "waymark.events.secret=" + webSecret);
    }

    private static SpringApplicationBuilder withMailbox(SpringApplicationBuilder web, Mailbox mailbox) {
        return web.sources(MailboxConfiguration.class).initializers(context -> {
            context.getBeanFactory().registerSingleton("mailbox", mailbox);
            context.getBeanFactory().registerSingleton("mailSender", new MailboxSender(mailbox));
        });
    }

    private ConfigurableApplicationContext startAdvising() {
        return start(
                AdvisingApplication.builder(),
                ports.advising(),
                service(),
                "waymark.documents.folder=" + documents,
                "waymark.events.secret=" + advisingSecret,
                "waymark.events.subscribers.web.url=" + webUrl() + "/events",
                "waymark.events.subscribers.web.secret=" + webSecret,
                "waymark.events.subscribers.web.types=institution.opened,person.changed,verification.requested,notice.requested",
                "waymark.events.subscribers.web.batch=100",
                "waymark.events.subscribers.mentoring.url=" + mentoringUrl() + "/events",
                "waymark.events.subscribers.mentoring.secret=" + mentoringSecret,
                "waymark.events.subscribers.mentoring.types=institution.opened,person.changed,person.left",
                "waymark.events.subscribers.mentoring.batch=100");
    }

    private ConfigurableApplicationContext startMentoring() {
        return start(
                MentorApplication.builder(),
                ports.mentoring(),
                service(),
                "waymark.events.secret=" + mentoringSecret,
                "waymark.events.subscribers.advising.url=" + advisingUrl() + "/events",
                "waymark.events.subscribers.advising.secret=" + advisingSecret,
                "waymark.events.subscribers.advising.types=session.completed,session.reopened",
                "waymark.events.subscribers.web.url=" + webUrl() + "/events",
                "waymark.events.subscribers.web.secret=" + webSecret,
                "waymark.events.subscribers.web.types=notice.requested",
                "waymark.events.subscribers.web.batch=100");
    }

    /** What an API service has on its own, whose classpath knows neither pages nor sessions. */
    private String[] service() {
        return new String[] {
            "spring.autoconfigure.exclude=" + String.join(",", ONLY_FOR_PAGES),
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + webUrl(),
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + webUrl() + "/oauth2/jwks"
        };
    }

    private ConfigurableApplicationContext start(
            SpringApplicationBuilder application, int port, String[] service, String... more) {
        var all = new ArrayList<>(List.of(service));
        all.addAll(List.of(more));
        return start(application, port, all.toArray(String[]::new));
    }

    private ConfigurableApplicationContext start(SpringApplicationBuilder application, int port, String... settings) {
        var arguments = new ArrayList<String>();
        arguments.add("--server.port=" + port);
        arguments.add("--server.address=" + ListenAddress.chosen().text());
        arguments.add("--spring.datasource.url=" + database.url());
        arguments.add("--spring.datasource.password=" + database.servicePassword());
        arguments.add("--spring.flyway.url=" + database.url());
        arguments.add("--spring.flyway.user=" + database.user());
        arguments.add("--spring.flyway.password=" + database.password());
        arguments.add("--spring.jmx.enabled=false");
        arguments.add("--spring.main.banner-mode=off");
        for (var setting : settings) {
            arguments.add("--" + setting);
        }
        return application
                .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }

    private static String secret() {
        return Base64.getEncoder().encodeToString(random());
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
