package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.Figures;
import io.waymark.web.ui.page.JobView;
import io.waymark.web.ui.page.JobView.JobCount;
import io.waymark.web.ui.page.State;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells how far an import is. */
@Component
class ImportJobs {

    private final Texts texts;
    private final Figures figures;

    ImportJobs(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    JobView of(ImportView upload) {
        var state = upload.state();
        var wrong = hasErrors(upload);
        var running = state == ImportState.CHECKING || state == ImportState.APPLYING;
        var done = done(upload);
        return new JobView(
                "job",
                texts.say(wrong ? "imports.job.ERRORS" : "imports.job." + state),
                texts.say(wrong ? "imports.state.ERRORS" : "imports.state." + state),
                look(upload),
                done,
                Math.max(1, upload.rows()),
                texts.say("imports.progress", figures.count(done), figures.count(upload.rows())),
                texts.say(wrong ? "imports.leaving.ERRORS" : "imports.leaving." + state),
                List.of(
                        count(
                                state == ImportState.APPLIED ? "imports.were-created" : "imports.created",
                                upload.created()),
                        count(
                                state == ImportState.APPLIED ? "imports.were-changed" : "imports.changed",
                                upload.changed()),
                        count("imports.unchanged", upload.unchanged()),
                        new JobCount(texts.say("imports.errors"), figures.count(upload.errors()), upload.errors() > 0)),
                actions(upload),
                running ? "/admin/imports/" + upload.id() : null);
    }

    private static boolean hasErrors(ImportView upload) {
        return upload.state() == ImportState.CHECKED && upload.errors() > 0;
    }

    private static State look(ImportView upload) {
        return switch (upload.state()) {
            case CHECKING, APPLYING -> State.PROGRESS;
            case CHECKED -> hasErrors(upload) ? State.STOP : State.SUBMITTED;
            case APPLIED -> State.VERIFIED;
            case DISCARDED -> State.WAIVED;
            case FAILED -> State.STOP;
        };
    }

    private static int done(ImportView upload) {
        return switch (upload.state()) {
            case CHECKING, CHECKED, DISCARDED -> upload.checked();
            case APPLYING, FAILED -> upload.created() + upload.changed() + upload.unchanged() + upload.repeated();
            case APPLIED -> upload.rows();
        };
    }

    private JobCount count(String label, int figure) {
        return new JobCount(texts.say(label), figures.count(figure), false);
    }

    private List<Action> actions(ImportView upload) {
        var discard = "/admin/imports/" + upload.id() + "/discard";
        return switch (upload.state()) {
            case CHECKING -> List.of(Action.post(texts.say("imports.stop"), discard));
            case CHECKED ->
                upload.errors() > 0
                        ? List.of(
                                Action.link(texts.say("imports.again"), "/admin/imports"),
                                Action.post(texts.say("imports.discard"), discard))
                        : List.of();
            case APPLIED -> List.of(Action.link(texts.say("imports.see-people"), "/admin/people"));
            case DISCARDED, FAILED -> List.of(Action.link(texts.say("imports.again"), "/admin/imports"));
            case APPLYING -> List.of();
        };
    }
}
