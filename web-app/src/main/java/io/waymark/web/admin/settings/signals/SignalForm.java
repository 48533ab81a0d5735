package io.waymark.web.admin.settings.signals;

import io.waymark.advising.api.signal.SignalSettingEntry;
import io.waymark.advising.api.signal.SignalSettingView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What the college makes of a reason to need attention, as it is typed. */
record SignalForm(
        @Nullable Boolean enabled,

        @NotBlank @Pattern(regexp = "\\s*|\\d{1,4}", message = "{form.number}")
        String severity,

        @NotBlank @Pattern(regexp = "\\s*|\\d{1,4}", message = "{form.number}")
        String days,

        @Nullable String version) {

    static SignalForm of(SignalSettingView setting) {
        return new SignalForm(
                setting.enabled(),
                String.valueOf(setting.severity()),
                String.valueOf(setting.days()),
                String.valueOf(setting.version()));
    }

    SignalSettingEntry toEntry() {
        return new SignalSettingEntry(Boolean.TRUE.equals(enabled), Integer.parseInt(severity), Integer.parseInt(days));
    }
}
