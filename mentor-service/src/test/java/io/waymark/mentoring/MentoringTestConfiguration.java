package io.waymark.mentoring;

import io.waymark.kit.test.RequestedNotices;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@TestConfiguration(proxyBeanMethods = false)
class MentoringTestConfiguration {

    @Bean
    ClockOnTheWall clock() {
        return new ClockOnTheWall();
    }

    @Bean
    Colleges colleges(
            MockMvcTester mvc,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            ClockOnTheWall clock) {
        return new Colleges(mvc, events, transaction, jdbc, clock);
    }

    @Bean
    RequestedNotices requestedNotices(JdbcClient jdbc, JsonMapper json) {
        return new RequestedNotices(jdbc, json);
    }

    @Bean
    static BeanPostProcessor countsStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource
                        ? ProxyDataSourceBuilder.create(dataSource).countQuery().build()
                        : bean;
            }
        };
    }
}
