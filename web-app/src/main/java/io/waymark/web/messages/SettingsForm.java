package io.waymark.web.messages;

import io.waymark.web.notification.NoticeSettings;
import io.waymark.web.notification.QuietHours;
import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Topic;
import io.waymark.web.ui.form.Typed;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * How somebody wants mails, as typed.
 *
 * @param mails by topic
 */
record SettingsForm(
        @Nullable Map<String, String> mails,
        @Nullable String quietFrom,
        @Nullable String quietUntil,
        @Nullable String digestAt) {

    static SettingsForm of(NoticeSettings settings, List<Topic> topics) {
        var mails = new HashMap<String, String>();
        topics.forEach(topic -> mails.put(topic.name(), settings.mailsOf(topic).name()));
        return new SettingsForm(
                mails,
                settings.quiet().from().toString(),
                settings.quiet().until().toString(),
                settings.digestAt().toString());
    }

    /** For the template. */
    public boolean wants(Topic topic, Mails way) {
        return mails != null && way.name().equals(mails.get(topic.name()));
    }

    /** What was typed, if all of it can be meant. */
    Optional<NoticeSettings> read(List<Topic> topics, BindingResult errors) {
        var from = time("quietFrom", quietFrom, errors);
        var until = time("quietUntil", quietUntil, errors);
        var digest = time("digestAt", digestAt, errors);
        if (from == null || until == null || digest == null) {
            return Optional.empty();
        }
        var quiet = new QuietHours(from, until);
        if (quiet.contain(digest)) {
            errors.rejectValue("digestAt", "settings.digest.quiet");
            return Optional.empty();
        }
        return Optional.of(new NoticeSettings(quiet, digest, chosen(topics)));
    }

    private Map<Topic, Mails> chosen(List<Topic> topics) {
        var chosen = new EnumMap<Topic, Mails>(Topic.class);
        topics.forEach(topic -> Typed.code(Mails.class, mails == null ? null : mails.get(topic.name()))
                .ifPresent(each -> chosen.put(topic, each)));
        return chosen;
    }

    private static @Nullable LocalTime time(String field, @Nullable String typed, BindingResult errors) {
        var time = Typed.time(typed);
        if (time == null) {
            errors.rejectValue(field, "settings.time.missing");
        }
        return time;
    }
}
