package io.waymark.web.token;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The job {@code rotate-signing-key}: makes a key that signs in ten minutes. With {@code --at-once}, for a key that got into wrong
 * hands, it signs now, and those before it are forgotten. No part of the service.
 */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
public class RotationJob {

    private static final Duration NOTICE = Duration.ofMinutes(10);

    @Bean
    ApplicationRunner rotation(DataSource database) {
        return arguments -> {
            var table = new SigningKeyTable(JdbcClient.create(database));
            if (arguments.containsOption("at-once")) {
                table.replaceAll();
            } else {
                table.addNext(NOTICE);
            }
        };
    }
}
