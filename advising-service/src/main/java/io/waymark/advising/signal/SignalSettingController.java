package io.waymark.advising.signal;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.api.signal.SignalSettingApi;
import io.waymark.advising.api.signal.SignalSettingEntry;
import io.waymark.advising.api.signal.SignalSettingView;
import io.waymark.core.revision.Revision;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SignalSettingController implements SignalSettingApi {

    private final SignalSettingService settings;

    SignalSettingController(SignalSettingService settings) {
        this.settings = settings;
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public List<SignalSettingView> list() {
        return settings.list();
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public SignalSettingView change(SignalKind kind, SignalSettingEntry entry, Revision revision) {
        return settings.change(kind, entry, revision);
    }
}
