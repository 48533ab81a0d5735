package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.mock;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.test.RequestedNotices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class BrokenChecksTests {

    private final College alder;
    private final ImportStore imports;
    private final ImportStates states;
    private final Task<ImportWork> checks;
    private final RequestedNotices requested;
    private final ExecutionOperations<ImportWork> operations = mock();

    @Autowired
    BrokenChecksTests(
            Colleges colleges,
            ImportStore imports,
            ImportStates states,
            Task<ImportWork> checkImports,
            RequestedNotices requested) {
        alder = colleges.open();
        this.imports = imports;
        this.states = states;
        this.checks = checkImports;
        this.requested = requested;
    }

    @Test
    void areTriedAgainAndToldNobody() {
        var upload = added();

        breaks(upload, BrokenChecks.TRIES - 1);

        then(operations).should().reschedule(any(), any());
        then(operations).should(never()).remove();
        assertThat(show(upload).state()).isEqualTo(ImportState.CHECKING);
        assertThat(requested.to(alder.id(), alder.admin())).isEmpty();
    }

    @Test
    void failTheImportInTheEndAndTellWhoUploadedIt() {
        var upload = added();

        breaks(upload, BrokenChecks.TRIES);

        then(operations).should().remove();
        assertThat(show(upload))
                .returns(ImportState.FAILED, ImportView::state)
                .returns(new ImportFailure("check-broke", Map.of()), ImportView::failure);
        assertThat(requested.to(alder.id(), alder.admin())).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.IMPORT_FINISHED);
            assertThat(notice.link()).isEqualTo(NoticeLink.to(Subject.IMPORT, upload.value()));
            assertThat(notice.arguments())
                    .isEqualTo(Map.of("file", "Fall", "outcome", "CHECK_FAILED", "rows", "6", "errors", "0"));
        });
    }

    @Test
    void leaveWhatWasDiscardedMeanwhileAsItIs() {
        var upload = added();
        alder.inside(() -> {
            states.discard(upload);
            return upload;
        });

        breaks(upload, BrokenChecks.TRIES);

        then(operations).should().remove();
        assertThat(show(upload).state()).isEqualTo(ImportState.DISCARDED);
        assertThat(requested.to(alder.id(), alder.admin())).isEmpty();
    }

    private void breaks(ImportId upload, int times) {
        var now = MovableClock.MONDAY_MORNING;
        var work = alder.inside(() -> ImportWork.of(ImportWork.CHECK, upload));
        var execution = new Execution(now, work, true, "here", null, now, times - 1, now, 1);
        checks.getFailureHandler()
                .onFailure(
                        ExecutionComplete.failure(execution, now, now, new IllegalStateException("broken")),
                        operations);
    }

    private ImportId added() {
        var upload = ImportId.next();
        alder.inside(() -> {
            imports.add(upload, "Fall", false, alder.admin(), MovableClock.MONDAY_MORNING);
            imports.received(
                    upload,
                    1,
                    new ImportFile.Contents(6, Set.of(), List.of(), true, FileReading.NOTHING, ForeignHeader.NONE));
            return upload;
        });
        return upload;
    }

    private ImportView show(ImportId upload) {
        return alder.asAdmin(ImportApi.class).show(upload.value());
    }
}
