package io.waymark.advising.practice;

import io.waymark.advising.api.csv.FileReport;
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

    FileReport take(String credential, SpooledFile csv) {
        shipped.bringUpToDate();
        var file = read(credential, csv);
        return file.rows().areSound() ? write(credential, file) : file.rows().refused();
    }

    private FileReport write(String credential, QuestionFile file) {
        questions.lockAll(credential);
        var written = writer.write(credential, file.questions(), caller.get().person());
        var rows = file.rows().count();
        return new FileReport(
                rows,
                written.added(),
                written.changed(),
                rows - written.added() - written.changed(),
                0,
                List.of(),
                file.rows().reading());
    }

    private QuestionFile read(String credential, SpooledFile csv) {
        try (var content = csv.open()) {
            return new QuestionFile(banks.rules(credential)).read(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
