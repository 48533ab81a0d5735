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
@PreAuthorize("hasRole('ADMIN')")
class SignalSettingController implements SignalSettingApi {

    private final SignalSettingService settings;

    SignalSettingController(SignalSettingService settings) {
        this.settings = settings;
    }

    @Override
    public List<SignalSettingView> list() {
        return settings.list();
    }

    @Override
    public SignalSettingView change(SignalKind kind, SignalSettingEntry entry, Revision revision) {
        return settings.change(kind, entry, revision);
    }
}
