package io.waymark.advising.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.practice.QuestionBank;
import io.waymark.advising.api.practice.QuestionEntry;
import io.waymark.advising.api.practice.QuestionView;
import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.advising.api.practice.WordingView;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The banks of questions, and writing one question at a time. */
@Service
@Transactional
class QuestionBankService {

    private final RoadmapBanks banks;
    private final QuestionBankStore questions;
    private final QuestionWriter writer;
    private final QuestionViews views;
    private final ShippedQuestions shipped;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;

    QuestionBankService(
            RoadmapBanks banks,
            QuestionBankStore questions,
            QuestionWriter writer,
            QuestionViews views,
            ShippedQuestions shipped,
            IdempotencyKeys keys,
            CurrentCaller caller) {
        this.banks = banks;
        this.questions = questions;
        this.writer = writer;
        this.views = views;
        this.shipped = shipped;
        this.keys = keys;
        this.caller = caller;
    }

    List<QuestionBank> banks() {
        shipped.bringUpToDate();
        return banks.list();
    }

    CountedPage<QuestionView> list(@Nullable String wanted, QuestionFilter filter, @Nullable String after, int limit) {
        shipped.bringUpToDate();
        var credential = wanted == null ? banks.first() : wanted;
        var found = questions.list(credential, filter, Cursor.read(after, 1), limit);
        var page = Page.of(found, limit, it -> Cursor.at(it.identifier()));
        return CountedPage.of(new Page<>(views.of(page.items()), page.next()), questions.count(credential, filter));
    }

    @Transactional(readOnly = true)
    QuestionView show(UUID id) {
        return views.of(List.of(load(id))).getFirst();
    }

    @Transactional(readOnly = true)
    List<WordingView> versions(UUID id) {
        return views.versions(questions.wordings(load(id).id()));
    }

    QuestionView add(QuestionEntry entry, @Nullable String key) {
        shipped.bringUpToDate();
        var id = UuidCreator.getTimeOrderedEpoch();
        return keys.claim(key, entry, id).map(this::show).orElseGet(() -> {
            var row = new QuestionRow(entry.identifier(), accepted(entry.credential(), entry.wording()));
            if (writer.write(entry.credential(), id, row, caller.get().person()).added() == 0) {
                throw new ConflictException("question-exists", "There is a question with this identifier already.");
            }
            return show(id);
        });
    }

    /** What says the same as before stays as it is. */
    QuestionView change(UUID id, QuestionWording wording, Revision revision) {
        var there = questions.lock(id).orElseThrow(QuestionBankService::unknown);
        revision.requireCurrent(there.version());
        writer.write(
                there.credential(),
                id,
                new QuestionRow(there.identifier(), accepted(there.credential(), wording)),
                caller.get().person());
        return show(id);
    }

    private QuestionWording accepted(String credential, QuestionWording wording) {
        var tidy = QuestionRules.tidy(wording);
        var wrong = banks.rules(credential).allErrors(tidy);
        if (!wrong.isEmpty()) {
            throw RuleViolationException.ofFields("question-invalid", "Some of this is not in order.", wrong);
        }
        return tidy;
    }

    private BankedQuestion load(UUID id) {
        return questions.find(id).orElseThrow(QuestionBankService::unknown);
    }

    static NotFoundException unknown() {
        return new NotFoundException("no-such-question", "There is no such question.");
    }
}
