package io.waymark.scheduling.booking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what is sent to the database; stands nearest to it, so that others still see whose statements they are. */
public class RoundTrips implements BeanPostProcessor, Ordered {

    private final AtomicInteger count = new AtomicInteger();

    int during(Runnable work) {
        var before = count.get();
        work.run();
        return count.get() - before;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? new Counted(dataSource) : bean;
    }

    private final class Counted extends DelegatingDataSource {

        Counted(DataSource counted) {
            super(counted);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(Connection.class, super.getConnection());
        }
    }

    private <T> T watched(Class<T> type, Object watched) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> call(watched, method, arguments)));
    }

    private @Nullable Object call(Object watched, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().startsWith("execute")) {
            count.incrementAndGet();
        }
        try {
            var result = method.invoke(watched, arguments);
            return switch (result) {
                case PreparedStatement prepared -> watched(PreparedStatement.class, prepared);
                case Statement statement -> watched(Statement.class, statement);
                case null, default -> result;
            };
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
