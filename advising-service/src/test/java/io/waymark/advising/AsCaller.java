package io.waymark.advising;

import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.client.MockMvcClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Calls the service through its contract, as somebody. */
@Component
public class AsCaller {

    private final MockMvc mvc;

    AsCaller(MockMvc mvc) {
        this.mvc = mvc;
    }

    public <T> T call(String token, Class<T> api) {
        var client = RestClient.builder()
                .requestFactory(new MockMvcClientHttpRequestFactory(mvc))
                .defaultHeader("Authorization", token)
                .build();
        var conversion = new DefaultFormattingConversionService();
        var iso = new DateTimeFormatterRegistrar();
        iso.setUseIsoFormat(true);
        iso.registerFormatters(conversion);
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .conversionService(conversion)
                .build()
                .createClient(api);
    }
}
