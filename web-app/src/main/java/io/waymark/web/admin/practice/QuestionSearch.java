package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.advising.api.practice.QuestionState;
import io.waymark.advising.api.practice.QuestionView;
import io.waymark.core.paging.CountedPage;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which questions to list, as the address says; what it says wrongly is left out. */
record QuestionSearch(
        @Nullable String credential,
        @Nullable String q,
        @Nullable String domain,
        @Nullable String state) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    @Nullable
    String bank() {
        return credential == null || credential.isBlank() ? null : credential;
    }

    @Nullable
    String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    /** A stretch of this list. */
    CountedPage<QuestionView> ask(QuestionBankApi questions, @Nullable String after, int limit) {
        return questions.list(bank(), words(), number(), code(), after, limit);
    }

    /** This list from its start. */
    Link link() {
        return at("/admin/practice");
    }

    /** This list as a file. */
    Link file() {
        return at("/admin/practice/questions.csv");
    }

    private Link at(String path) {
        return Link.to(path)
                .with("credential", bank())
                .with("q", words())
                .with("domain", number())
                .with("state", code());
    }

    private @Nullable Integer number() {
        return Optional.ofNullable(domain)
                .filter(it -> NUMBER.matcher(it).matches())
                .map(Integer::valueOf)
                .orElse(null);
    }

    private @Nullable QuestionState code() {
        return Typed.code(QuestionState.class, state).orElse(null);
    }
}
