package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.QuestionBank;
import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of questions together. */
@Component
class QuestionPages {

    private final QuestionBankApi questions;
    private final QuestionTexts words;
    private final CurrentCaller caller;
    private final PageParts parts;
    private final Columns columns;
    private final Pagers pagers;
    private final Texts texts;

    QuestionPages(
            QuestionBankApi questions,
            QuestionTexts words,
            CurrentCaller caller,
            PageParts parts,
            Columns columns,
            Pagers pagers,
            Texts texts) {
        this.questions = questions;
        this.words = words;
        this.caller = caller;
        this.parts = parts;
        this.columns = columns;
        this.pagers = pagers;
        this.texts = texts;
    }

    QuestionsPage list(QuestionSearch search, ListPosition position) {
        var listed = parts.load(() -> search.ask(questions, position.after(), position.limit()));
        var known = parts.load(questions::banks).unlessSilent();
        var bank = known == null ? null : chosen(known, search.bank());
        var found = listed.unlessSilent();
        return new QuestionsPage(
                isKept(),
                bank,
                known == null ? null : banks(known, bank),
                SearchView.of(search.link(), texts.say("questions.find"), search.words()),
                filters(search, bank),
                columns.of("questions.question", "questions.domain", "questions.state", "questions.answers"),
                found == null
                        ? null
                        : found.items().stream()
                                .map(it -> new QuestionLine(
                                        it,
                                        words.domain(it.newest().wording().domain(), bank),
                                        words.answers(it.statistics())))
                                .toList(),
                found == null
                        ? null
                        : pagers.of(search.link(), position, found)
                                .withCsv(search.file().toString()));
    }

    BankQuestionPage one(UUID id) {
        var shown = parts.load(() -> questions.show(id));
        var versions = parts.load(() -> questions.versions(id));
        var banks = parts.load(questions::banks).orElse(List.of());
        var question = shown.get();
        var bank = chosen(banks, question.credential());
        return new BankQuestionPage(
                isKept(),
                question,
                versions.orNull(),
                bank == null ? question.credential() : bank.name(),
                words.domain(question.newest().wording().domain(), bank),
                words.answers(question.statistics()));
    }

    QuestionEditor.Opened opened(UUID id) {
        var shown = parts.load(() -> questions.show(id));
        var banks = parts.load(questions::banks);
        var question = shown.get();
        var form = QuestionForm.of(question);
        return new QuestionEditor.Opened(form, editor(form, question.version(), banks.get()));
    }

    /** As it was sent, on what the question is now. */
    QuestionEditor sent(UUID id, QuestionForm form) {
        var shown = parts.load(() -> questions.show(id));
        var banks = parts.load(questions::banks);
        return editor(form, shown.get().version(), banks.get());
    }

    QuestionEditor added(QuestionForm form) {
        return editor(form, null, questions.banks());
    }

    private QuestionEditor editor(QuestionForm form, @Nullable Integer current, List<QuestionBank> banks) {
        var bank = chosen(banks, form.credential());
        return new QuestionEditor(
                current,
                bank == null ? form.credential() : bank.name(),
                words.domains(bank),
                words.difficulties(),
                words.letters());
    }

    /** The first, if none is named. */
    static @Nullable QuestionBank chosen(List<QuestionBank> banks, @Nullable String credential) {
        return banks.stream()
                .filter(it -> credential == null || it.credential().equals(credential))
                .findFirst()
                .orElse(null);
    }

    /** Faculty review what admins keep. */
    private boolean isKept() {
        return caller.get().is(Role.ADMIN);
    }

    private static List<Option> banks(List<QuestionBank> known, @Nullable QuestionBank chosen) {
        return known.stream()
                .map(it -> new Option(
                        it.name(),
                        Link.to("/admin/practice")
                                .with("credential", it.credential())
                                .toString(),
                        it.equals(chosen)))
                .toList();
    }

    private List<Filter> filters(QuestionSearch search, @Nullable QuestionBank bank) {
        var link = search.link();
        return Stream.concat(
                        Filter.ofWords(link, "q", texts.say("questions.find"), search.words()).stream(),
                        Stream.of(
                                Filter.of(
                                        link,
                                        "domain",
                                        texts.say("questions.domain"),
                                        words.domains(bank),
                                        search.domain()),
                                Filter.of(link, "state", texts.say("questions.state"), words.states(), search.state())))
                .toList();
    }
}
