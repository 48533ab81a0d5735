package io.waymark.kit.job;

import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The jobs of a service, each a small application that knows the service's settings and nothing else of it.
 *
 * @param settings the name of the service's settings file
 * @param sources what each job consists of, by its name
 */
public record Jobs(String settings, Map<String, List<Class<?>>> sources) {

    /** Does the job that the first argument names and ends; whether there was one. */
    public boolean did(String... arguments) {
        if (arguments.length == 0 || !sources.containsKey(arguments[0])) {
            return false;
        }
        var out = System.out;
        // What it says is for whoever runs it; standard output is for what it makes.
        System.setOut(System.err);
        try (var _ = new SpringApplicationBuilder(sources.get(arguments[0]).toArray(Class[]::new))
                .properties("spring.config.name=" + settings)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(arguments)) {
            return true;
        } finally {
            System.setOut(out);
        }
    }
}
