package io.waymark.web.styleguide;

import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.pick.PickView;
import io.waymark.web.ui.pick.PickView.FoundPicks;
import io.waymark.web.ui.pick.PickView.Pick;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Students to find and tick: found, with more there are. */
@Component
@StyleguidePart
class PickSample implements Sample {

    private static final List<Pick> STUDENTS = List.of(
            new Pick(new UUID(0, 1), "Maya Okafor", "204100"), new Pick(new UUID(0, 2), "Eli Brandt", "204101"));

    private final Texts texts;

    PickSample(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String piece() {
        return "pick";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute("pick", view(new FoundPicks(STUDENTS, true), "2041"));
    }

    private PickView view(FoundPicks found, @Nullable String words) {
        return new PickView(
                "/styleguide/pick",
                words,
                found,
                "/styleguide/pick",
                texts.say("styleguide.pick.which"),
                texts.say("styleguide.pick.add"));
    }
}
