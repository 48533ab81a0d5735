package io.waymark.advising.signal;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.api.signal.SignalSettingEntry;
import io.waymark.advising.api.signal.SignalSettingView;
import io.waymark.core.refusal.StaleException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.task.BackgroundTasks;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a college say what it makes of each kind of signal; open ones follow in the background. */
@Service
@Transactional
class SignalSettingService {

    private final SignalSettingStore settings;
    private final BackgroundTasks tasks;

    SignalSettingService(SignalSettingStore settings, BackgroundTasks tasks) {
        this.settings = settings;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    List<SignalSettingView> list() {
        return settings.all().values().stream().map(SignalSetting::view).toList();
    }

    SignalSettingView change(SignalKind kind, SignalSettingEntry entry, Revision revision) {
        var present = Objects.requireNonNull(settings.all().get(kind));
        revision.requireCurrent(present.version());
        var changed = present.with(entry);
        if (changed.version() > present.version()) {
            if (!settings.keep(changed)) {
                throw new StaleException(
                        "stale-version", "Somebody changed this at the same time. Look at it again first.");
            }
            tasks.start(SignalWork.begin());
        }
        return changed.view();
    }
}
