package io.waymark.kit.input;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Refuses control characters in parameters before anybody reads them. */
@Configuration(proxyBeanMethods = false)
public class RequestFirewall {

    @Bean
    StrictHttpFirewall strictHttpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(PlainCharacters::only);
        return firewall;
    }
}
