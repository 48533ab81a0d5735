package io.waymark.advising;

import io.waymark.kit.input.ClientConversions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.client.MockMvcClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Calls the service through its contract, as somebody. A client is made once for each contract: that takes its time. */
@Component
public class AsCaller {

    private static final ScopedValue<String> TOKEN = ScopedValue.newInstance();

    private final Map<Class<?>, Object> clients = new ConcurrentHashMap<>();
    private final HttpServiceProxyFactory contracts;

    AsCaller(MockMvc mvc) {
        var client = RestClient.builder()
                .requestFactory(new MockMvcClientHttpRequestFactory(mvc))
                .configureMessageConverters(
                        it -> it.registerDefaults().addCustomConverter(new ResourceHttpMessageConverter(true)))
                .defaultRequest(request -> request.header("Authorization", TOKEN.get()))
                .build();
        contracts = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .conversionService(ClientConversions.iso())
                .build();
    }

    public <T> T call(String token, Class<T> api) {
        var client = clients.computeIfAbsent(api, contracts::createClient);
        return api.cast(Proxy.newProxyInstance(
                api.getClassLoader(),
                new Class<?>[] {api},
                (_, method, arguments) ->
                        ScopedValue.where(TOKEN, token).call(() -> invoke(client, method, arguments))));
    }

    private static @Nullable Object invoke(Object client, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
