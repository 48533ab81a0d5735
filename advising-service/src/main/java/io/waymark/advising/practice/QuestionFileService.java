package io.waymark.advising.practice;

import io.waymark.advising.api.practice.QuestionFileReport;
import io.waymark.advising.practice.QuestionFile.ReadQuestions;
import io.waymark.advising.spool.SpooledFile;
import io.waymark.kit.tenancy.CurrentCaller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes whole files into a bank, all of a file or nothing of it. */
@Service
@Transactional
class QuestionFileService {

    private final RoadmapBanks banks;
    private final QuestionBankStore questions;
    private final QuestionWriter writer;
    private final ShippedQuestions shipped;
    private final CurrentCaller caller;

    QuestionFileService(
            RoadmapBanks banks,
            QuestionBankStore questions,
            QuestionWriter writer,
            ShippedQuestions shipped,
            CurrentCaller caller) {
        this.banks = banks;
        this.questions = questions;
        this.writer = writer;
        this.shipped = shipped;
        this.caller = caller;
    }

    QuestionFileReport take(String credential, SpooledFile csv) {
        shipped.bringUpToDate();
        var contents = read(credential, csv);
        var errors = contents.errors();
        if (!errors.isEmpty()) {
            return new QuestionFileReport(
                    contents.rows(),
                    0,
                    0,
                    0,
                    errors.size(),
                    errors.stream().limit(QuestionFileReport.MOST_ERRORS).toList());
        }
        questions.lockAll(credential);
        var written =
                writer.write(credential, contents.questions(), caller.get().person());
        return new QuestionFileReport(
                contents.rows(),
                written.added(),
                written.changed(),
                contents.rows() - written.added() - written.changed(),
                0,
                List.of());
    }

    private ReadQuestions read(String credential, SpooledFile csv) {
        try (var content = csv.open()) {
            return new QuestionFile(banks.rules(credential)).read(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
