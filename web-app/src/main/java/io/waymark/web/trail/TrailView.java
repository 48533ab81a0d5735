package io.waymark.web.trail;

import java.util.List;

/** The whole road: drawn once as a ridge, then walked stage by stage. */
public record TrailView(String spoken, List<StageView> stages) {

    public TrailView {
        stages = List.copyOf(stages);
    }

    public RidgeView ridge() {
        return RidgeView.along(stages);
    }
}
