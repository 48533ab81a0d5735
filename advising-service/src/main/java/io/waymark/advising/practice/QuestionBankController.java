package io.waymark.advising.practice;

import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.practice.QuestionBank;
import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.advising.api.practice.QuestionEntry;
import io.waymark.advising.api.practice.QuestionState;
import io.waymark.advising.api.practice.QuestionView;
import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.advising.api.practice.ReturnQuestion;
import io.waymark.advising.api.practice.WordingView;
import io.waymark.advising.spool.Spool;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class QuestionBankController implements QuestionBankApi {

    private static final String REVIEWERS = "hasAnyRole('ADMIN', 'FACULTY')";
    private static final DataSize LARGEST = DataSize.ofMegabytes(4);

    private final QuestionBankService bank;
    private final QuestionReviews reviews;
    private final QuestionFileService files;

    QuestionBankController(QuestionBankService bank, QuestionReviews reviews, QuestionFileService files) {
        this.bank = bank;
        this.reviews = reviews;
        this.files = files;
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public List<QuestionBank> banks() {
        return bank.banks();
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public CountedPage<QuestionView> list(
            @Nullable String credential,
            @Nullable String q,
            @Nullable Integer domain,
            @Nullable QuestionState state,
            @Nullable String after,
            int limit) {
        return bank.list(credential, new QuestionFilter(q, domain, state), after, limit);
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public QuestionView show(UUID question) {
        return bank.show(question);
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public List<WordingView> versions(UUID question) {
        return bank.versions(question);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.CREATED)
    public QuestionView add(QuestionEntry entry, @Nullable String key) {
        return bank.add(entry, key);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public QuestionView change(UUID question, QuestionWording wording, Revision revision) {
        return bank.change(question, wording, revision);
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public QuestionView approve(UUID question, Revision revision) {
        return reviews.approve(question, revision);
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public QuestionView giveBack(UUID question, ReturnQuestion request, Revision revision) {
        return reviews.giveBack(question, request.reason(), revision);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public QuestionView retire(UUID question, Revision revision) {
        return reviews.retire(question, true, revision);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public QuestionView restore(UUID question, Revision revision) {
        return reviews.retire(question, false, revision);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public FileReport take(String credential, InputStreamResource csv) {
        try (var in = csv.getInputStream();
                var spooled = Spool.take(in, LARGEST)) {
            return files.take(credential, spooled);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
