package io.waymark.advising.signal;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what colleges set; what they did not set is as the service has it. */
@Component
class SignalSettingStore implements SignalSettings {

    private final JdbcClient jdbc;

    SignalSettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every kind, in the order of its default severity. */
    Map<SignalKind, SignalSetting> all() {
        var settings = new EnumMap<SignalKind, SignalSetting>(SignalKind.class);
        for (var kind : SignalKind.values()) {
            settings.put(kind, SignalSetting.standard(kind));
        }
        jdbc.sql("select kind, enabled, severity, days, version from signal_setting where institution_id = ?")
                .param(CurrentInstitution.get().value())
                .query((row, _) -> new SignalSetting(
                        SignalKind.valueOf(row.getString("kind")),
                        row.getBoolean("enabled"),
                        row.getInt("severity"),
                        row.getInt("days"),
                        row.getInt("version")))
                .list()
                .forEach(it -> settings.put(it.kind(), it));
        return settings;
    }

    @Override
    public Map<SignalKind, Integer> days() {
        return all().values().stream().collect(Collectors.toMap(SignalSetting::kind, SignalSetting::days));
    }

    @Override
    public int daysBehind() {
        return Objects.requireNonNull(days().get(SignalKind.BEHIND_FORECAST));
    }

    /** Writes a setting over the version before it; false if somebody else did so first. */
    boolean keep(SignalSetting setting) {
        return jdbc.sql("""
                                insert into signal_setting (institution_id, kind, enabled, severity, days, version)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (institution_id, kind) do update
                                set enabled = excluded.enabled, severity = excluded.severity, days = excluded.days,
                                    version = excluded.version
                                where signal_setting.version = excluded.version - 1
                                """)
                        .param(CurrentInstitution.get().value())
                        .param(setting.kind().name())
                        .param(setting.enabled())
                        .param(setting.severity())
                        .param(setting.days())
                        .param(setting.version())
                        .update()
                == 1;
    }
}
