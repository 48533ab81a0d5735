package io.waymark.kit.outage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches the database, and answers for it while it is away. */
@Configuration(proxyBeanMethods = false)
public class OutageConfiguration {

    @Bean
    OutageFilter outageFilter() {
        return new OutageFilter();
    }

    @Bean
    static WatchedPool watchedPool() {
        return new WatchedPool();
    }

    /** Puts the watch before the pool of a service, once it is made, and begins to look once the service is there. */
    static final class WatchedPool
            implements BeanPostProcessor, ApplicationListener<ApplicationReadyEvent>, DisposableBean {

        private final AtomicReference<@Nullable DatabaseWatch> watch = new AtomicReference<>();

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof DataSource pool && poolOf(pool) instanceof HikariDataSource hikari) {
                var watching = new DatabaseWatch(new SignOfLife(hikari));
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
