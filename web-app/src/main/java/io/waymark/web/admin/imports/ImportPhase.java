package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportView;
import io.waymark.web.ui.page.State;
import java.util.List;

/** One of the three legs of an import; {@code key} is its word in the message bundle. */
record ImportPhase(String key, State state, boolean current) {

    static List<ImportPhase> of(ImportView upload) {
        return switch (upload.state()) {
            case CHECKING -> phases(State.PROGRESS, State.TODO, 1);
            case CHECKED ->
                upload.errors() > 0 ? phases(State.STOP, State.TODO, 1) : phases(State.VERIFIED, State.TODO, 2);
            case APPLYING -> phases(State.VERIFIED, State.PROGRESS, 2);
            case APPLIED -> phases(State.VERIFIED, State.VERIFIED, 2);
            case DISCARDED -> phases(discarded(upload), State.WAIVED, 2);
            case FAILED ->
                upload.appliedBy() == null ? phases(State.STOP, State.TODO, 1) : phases(State.VERIFIED, State.STOP, 2);
        };
    }

    private static State discarded(ImportView upload) {
        if (upload.errors() > 0) {
            return State.STOP;
        }
        return upload.checkedAt() == null ? State.WAIVED : State.VERIFIED;
    }

    private static List<ImportPhase> phases(State check, State apply, int current) {
        return List.of(
                new ImportPhase("upload", State.VERIFIED, current == 0),
                new ImportPhase("check", check, current == 1),
                new ImportPhase("apply", apply, current == 2));
    }
}
