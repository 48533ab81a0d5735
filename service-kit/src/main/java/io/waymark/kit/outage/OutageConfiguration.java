package io.waymark.kit.outage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Watches the database, and answers for it while it is away. */
@Configuration(proxyBeanMethods = false)
public class OutageConfiguration {

    /** For how long a connection may be silent until another is tried, where nothing else is set. */
    private static final Duration SILENCE = Duration.ofMillis(600);

    @Bean
    OutageFilter outageFilter() {
        return new OutageFilter();
    }

    @Bean
    static WatchedPool watchedPool(Environment environment) {
        return new WatchedPool(environment.getProperty("waymark.database.silence", Duration.class, SILENCE));
    }

    /** Puts the watch before the pool of a service, once it is made, and begins to look once the service is there. */
    static final class WatchedPool
            implements BeanPostProcessor, ApplicationListener<ApplicationReadyEvent>, DisposableBean {

        private final Duration silence;
        private final AtomicReference<@Nullable DatabaseWatch> watch = new AtomicReference<>();

        WatchedPool(Duration silence) {
            this.silence = silence;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof DataSource pool && poolOf(pool) instanceof HikariDataSource hikari) {
                var watching = new DatabaseWatch(new SignOfLife(hikari, silence));
                watch.set(watching);
                return new WatchedDataSource(pool, watching);
            }
            return bean;
        }

        @Override
        public void onApplicationEvent(ApplicationReadyEvent ready) {
            var watching = watch.get();
            if (watching != null) {
                watching.start();
            }
        }

        @Override
        public void destroy() {
            var watching = watch.get();
            if (watching != null) {
                watching.close();
            }
        }

        private static @Nullable HikariDataSource poolOf(DataSource source) {
            try {
                return source.isWrapperFor(HikariDataSource.class) ? source.unwrap(HikariDataSource.class) : null;
            } catch (SQLException notOurs) {
                return null;
            }
        }
    }
}
