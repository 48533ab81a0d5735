package io.waymark.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class SingleValuesTests {

    private final MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Lists())
            .addInterceptors(new SingleValues())
            .build());

    record Row(@Nullable String title, @Nullable List<String> tags) {}

    record Sent(
            @Nullable String name,
            @Nullable LocalDate day,
            @Nullable Set<String> steps,
            @Nullable List<Row> rows,
            @Nullable Row first,
            @Nullable Map<String, String> values) {}

    interface Listing {

        @GetMapping("/lists")
        String list(
                @RequestParam(required = false) @Nullable String after,
                @RequestParam(name = "student", required = false) @Nullable Set<String> students);
    }

    @RestController
    static class Lists implements Listing {

        @Override
        public String list(@Nullable String after, @Nullable Set<String> students) {
            return after + " " + students;
        }

        @PostMapping("/lists")
        String add(Sent sent) {
            return sent.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "day", "rows[0].title", "first.title", "values[a]"})
    void refusesAFieldThatComesTwice(String field) {
        assertThat(mvc.post().uri("/lists").param(field, "2026-03-02")).hasStatusOk();
        assertThat(mvc.post().uri("/lists").param(field, "2026-03-02", "2026-03-03"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"steps", "rows[0].tags", "first.tags", "_steps", "unknown", "first.none.such"})
    void takesSeveralWhereSeveralAreMeantOrNone(String field) {
        assertThat(mvc.post().uri("/lists").param(field, "a", "b")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lists?after=a&after=b", "/lists?after=a&after=a"})
    void refusesAPartOfAnAddressThatComesTwice(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lists?after=a&student=b&student=c", "/lists?students=a&students=b"})
    void takesAListInAnAddress(String address) {
        assertThat(mvc.get().uri(address)).hasStatusOk();
    }
}
