package io.waymark.web.styleguide;

import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.FlashMessage;
import io.waymark.web.ui.page.JobView;
import io.waymark.web.ui.page.JobView.JobCount;
import io.waymark.web.ui.page.State;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a page says: done, refused, empty, at work. */
@Component
@StyleguidePart
class MessageSample implements Sample {

    private static final String HERE = "/styleguide/message";

    private final Texts texts;

    MessageSample(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String piece() {
        return "message";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute("states", List.of(State.values()));
        model.addAttribute("refusal", texts.say("styleguide.message.refused"));
        model.addAttribute(
                "toast",
                new FlashMessage(texts.say("styleguide.message.done"), Action.post(texts.say("toast.undo"), HERE)));
        model.addAttribute("start", Action.link(texts.say("styleguide.message.start"), HERE));
        model.addAttribute("running", job("check", 12_480, HERE + "/again"));
        model.addAttribute("finished", job("checked", 20_316, null));
    }

    private JobView job(String id, long done, @Nullable String refresh) {
        return new JobView(
                id,
                texts.say("styleguide.message.job." + id),
                texts.say("styleguide.message.job." + id + ".remaining"),
                refresh == null ? State.VERIFIED : State.PROGRESS,
                done,
                20_316,
                texts.say("styleguide.message.job.progress", done, 20_316),
                texts.say("styleguide.message.job.leaving"),
                List.of(
                        new JobCount(texts.say("styleguide.message.job.created"), "2,416", false),
                        new JobCount(texts.say("styleguide.message.job.errors"), "23", true)),
                refresh == null ? List.of(Action.post(texts.say("styleguide.message.job.apply"), HERE)) : List.of(),
                refresh);
    }
}
