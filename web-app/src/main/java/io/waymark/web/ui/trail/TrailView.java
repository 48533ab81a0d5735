package io.waymark.web.ui.trail;

import java.util.List;

/** The whole road: drawn once as a ridge, then walked stage by stage. */
public record TrailView(String spoken, List<TrailStage> stages) {

    public TrailView {
        stages = List.copyOf(stages);
    }

    public Ridge ridge() {
        return Ridge.along(stages);
    }
}
