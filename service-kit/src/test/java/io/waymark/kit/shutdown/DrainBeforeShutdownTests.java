package io.waymark.kit.shutdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

class DrainBeforeShutdownTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void goesOnAnsweringForAWhileAfterItSaidThatItIsNotReady() throws IOException, InterruptedException {
        var notReady = new CompletableFuture<Void>();
        var service = new SpringApplicationBuilder(Answering.class)
                .initializers(context -> context.addApplicationListener(whenNotReady(notReady)))
                .registerShutdownHook(false)
                .run("--server.port=0", "--waymark.shutdown.drain=3s");
        var address =
                URI.create("http://localhost:" + service.getEnvironment().getProperty("local.server.port") + "/here");

        var stopping = CompletableFuture.runAsync(service::close, Thread.ofPlatform()::start);
        notReady.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        Thread.sleep(Duration.ofSeconds(1));

        assertThat(ask(address)).isEqualTo(200);
        stopping.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        assertThatThrownBy(() -> ask(address)).isInstanceOf(IOException.class);
    }

    private static ApplicationListener<AvailabilityChangeEvent<ReadinessState>> whenNotReady(
            CompletableFuture<Void> happened) {
        return new ApplicationListener<>() {
            @Override
            public void onApplicationEvent(AvailabilityChangeEvent<ReadinessState> change) {
                if (change.getState() == ReadinessState.REFUSING_TRAFFIC) {
                    happened.complete(null);
                }
            }
        };
    }

    private int ask(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Configuration(proxyBeanMethods = false)
    @Import(ShutdownConfiguration.class)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Answering {

        @Bean
        RouterFunction<ServerResponse> here() {
            return RouterFunctions.route()
                    .GET("/here", _ -> ServerResponse.ok().build())
                    .build();
        }
    }
}
