package io.waymark.web.ui.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.pages.PageFiles;
import io.waymark.web.services.ServiceSources;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTextsTests {

    private static final Pattern CODES =
            Pattern.compile("(?:wrong|refusal|error)\\((?:[^\"()]|\\([^()]*\\))*\"([a-z-]+)\"");

    @ParameterizedTest
    @CsvSource({"education, programs", "site, sites"})
    void haveASentenceForEachErrorOfAFile(String service, String bundle) {
        var texts = PageFiles.features().stream()
                .flatMap(it -> it.messages().keySet().stream())
                .map(Object::toString)
                .toList();

        assertThat(Stream.of(service, "csv")
                        .flatMap(it ->
                                ServiceSources.of(Path.of("../advising-service/src/main/java/io/waymark/advising", it)))
                        .flatMap(source -> CODES.matcher(source).results())
                        .map(found -> found.group(1)))
                .hasSizeGreaterThan(10)
                .allSatisfy(code ->
                        assertThat(texts).containsAnyOf("upload.error." + code, "%s.error.%s".formatted(bundle, code)));
    }
}
