package io.waymark.kit.test;

import java.lang.StackWalker.StackFrame;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Remembers every statement that our code, as opposed to our tests, sends while the tests of a module run. */
public class SentStatements implements BeanPostProcessor {

    private static final Set<String> SENT = ConcurrentHashMap.newKeySet();
    private static final Set<String> TABLES = ConcurrentHashMap.newKeySet();
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** What was sent without naming the institution, with the tables that it is missing for. */
    public static Map<String, List<String>> withoutInstitution() {
        var incomplete = new TreeMap<String, List<String>>();
        for (var sql : SENT) {
            var missing = InstitutionInSql.missing(sql, TABLES);
            if (!missing.isEmpty()) {
                incomplete.put(sql.strip().replaceAll("\\s+", " "), missing);
            }
        }
        return incomplete;
    }

    /** The colleges' tables that were touched at all: without them a test of the statements would prove nothing. */
    public static Set<String> tables() {
        return SENT.stream()
                .flatMap(sql -> InstitutionInSql.touched(sql, TABLES).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? new Watched(dataSource) : bean;
    }

    private static final class Watched extends DelegatingDataSource {

        Watched(DataSource watched) {
            super(watched);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            if (TABLES.isEmpty()) {
                TABLES.addAll(tablesOfColleges(connection));
            }
            return watched(Connection.class, connection);
        }
    }

    private static Set<String> tablesOfColleges(Connection connection) throws SQLException {
        var tables = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select relname from pg_class join pg_policy on polrelid = pg_class.oid
                        where polname = 'stays_within_its_institution' and not relispartition
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static <T> T watched(Class<T> type, Object watched) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> call(watched, method, arguments)));
    }

    private static @Nullable Object call(Object watched, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql && sends(method)) {
            remember(sql);
        }
        try {
            return switch (method.invoke(watched, arguments)) {
                case PreparedStatement prepared -> watched(PreparedStatement.class, prepared);
                case Statement statement -> watched(Statement.class, statement);
                case null -> null;
                case Object result -> result;
            };
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static boolean sends(Method method) {
        var name = method.getName();
        return name.startsWith("prepare") || name.startsWith("execute") || name.equals("addBatch");
    }

    private static void remember(String sql) {
        if (!SENT.contains(sql) && isOurs()) {
            SENT.add(sql);
        }
    }

    /** Hibernate's are ours whoever flushes; others are, unless the nearest code of ours is a test's. */
    private static boolean isOurs() {
        return STACK.walk(frames -> frames.map(StackFrame::getDeclaringClass)
                .filter(type -> type != SentStatements.class && !SentStatements.class.equals(type.getEnclosingClass()))
                .filter(type -> type.getName().startsWith("io.waymark.")
                        || type.getName().startsWith("org.hibernate."))
                .findFirst()
                .map(type -> type.getName().startsWith("org.hibernate.") || !isOfATest(type))
                .orElse(false));
    }

    private static boolean isOfATest(Class<?> type) {
        var place = type.getProtectionDomain().getCodeSource();
        return place == null
                || place.getLocation().getPath().contains("test-classes")
                || place.getLocation().getPath().contains("-tests.jar");
    }
}
